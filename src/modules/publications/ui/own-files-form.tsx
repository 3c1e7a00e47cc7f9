'use client'

import { type FormEvent, useState } from 'react'
import { Button } from '@/ui/button'
import { Disclosure } from '@/ui/disclosure'
import { FileField } from '@/ui/file-field'

interface OwnFilesFormProps {
  readonly onVerify: (files: { problem?: File | undefined; result?: File | undefined }) => void
}

const chosen = (form: FormData, name: string) => {
  const file = form.get(name)
  return file instanceof File && file.size > 0 ? file : undefined
}

/** Files the reader got elsewhere; they stay in the browser. */
export function OwnFilesForm({ onVerify }: OwnFilesFormProps) {
  const [error, setError] = useState('')
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const files = { problem: chosen(form, 'problem'), result: chosen(form, 'result') }
    setError(files.problem || files.result ? '' : '확인할 파일을 하나 이상 골라 주세요.')
    if (files.problem || files.result) onVerify(files)
  }
  return (
    <div className="py-3 print:hidden">
      <Disclosure label="가지고 있는 파일로 확인하기">
        <form onSubmit={submit} className="grid gap-4" noValidate>
          <div className="grid gap-4 md:grid-cols-2">
            <FileField name="problem" label="입력 자료 파일" accept=".gz,.json" help="고르거나 끌어다 놓습니다." />
            <FileField
              name="result"
              label="매칭 결과 파일"
              accept=".gz,.json"
              help="하나만 고르면 나머지는 공표한 파일을 씁니다."
              error={error}
            />
          </div>
          <p className="text-sm text-text-subtle">파일은 이 브라우저 안에서만 읽고 서버로 보내지 않습니다.</p>
          <div>
            <Button type="submit" look="tinted" size={40}>
              이 파일로 검증
            </Button>
          </div>
        </form>
      </Disclosure>
    </div>
  )
}
