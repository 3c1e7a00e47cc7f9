import type { Metadata, Viewport } from 'next'
import localFont from 'next/font/local'
import { cookies } from 'next/headers'
import type { ReactNode } from 'react'
import { displayCookie, parseDisplay } from '@/ui/display'
import { PatternDefs } from '@/ui/pattern-defs'
import './globals.css'

const pretendardGov = localFont({
  src: [
    { path: '../../node_modules/krds-uiux/resources/fonts/PretendardGOV-Regular.subset.woff2', weight: '400' },
    { path: '../../node_modules/krds-uiux/resources/fonts/PretendardGOV-Bold.subset.woff2', weight: '700' },
  ],
  variable: '--font-pretendard-gov',
  display: 'swap',
})

export const metadata: Metadata = {
  title: { default: '상생 자매결연 포털', template: '%s | 상생 자매결연 포털' },
  description: '시군구와 중앙부처·공공기관·기업의 상생 자매결연을 잇고 확인하는 포털',
  formatDetection: { telephone: false, address: false, email: false },
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1 }

export default async function RootLayout({ children }: { children: ReactNode }) {
  const { size, mode } = parseDisplay((await cookies()).get(displayCookie)?.value)
  return (
    <html lang="ko" data-krds-mode={mode} data-size={size} className={pretendardGov.variable}>
      <body>
        <PatternDefs />
        {children}
      </body>
    </html>
  )
}
