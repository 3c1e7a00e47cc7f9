/** Things with a life cycle: the columns that say in which state one is, and the one file that writes them. */
export const movedIn = {
  round: { columns: ['status'], file: 'src/modules/rounds/server/move-round.ts' },
  matchingRun: { columns: ['status'], file: 'src/modules/matching/server/move-run.ts' },
  publication: { columns: ['checkedAt', 'withdrawnAt'], file: 'src/modules/publications/server/move-publication.ts' },
  pledge: { columns: ['status'], file: 'src/modules/pledges/server/move-answer.ts' },
  regionProposal: { columns: ['status'], file: 'src/modules/pledges/server/move-answer.ts' },
  agreement: { columns: ['status'], file: 'src/modules/agreements/server/move-agreements.ts' },
  consent: { columns: ['answer'], file: 'src/modules/agreements/server/move-consent.ts' },
  counterProposal: { columns: ['status'], file: 'src/modules/agreements/server/move-counter-proposal.ts' },
  partnerRegistration: { columns: ['status'], file: 'src/modules/partners/server/move-registration.ts' },
  complaint: { columns: ['status'], file: 'src/modules/safeguards/server/move-complaint.ts' },
  regionOffer: { columns: ['withdrawnAt'], file: 'src/modules/offers/server/move-offer.ts' },
  offerInquiry: { columns: ['answeredAt'], file: 'src/modules/offers/server/move-inquiry.ts' },
}

const tables = Object.keys(movedIn).map((model) => model[0].toUpperCase() + model.slice(1))
const rawWrite = new RegExp(`(UPDATE|INSERT INTO|DELETE FROM) "(${tables.join('|')})"`)

/** A state is written by its move alone; where else a row is changed, its data are of a type that has no such column. */
const rule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { elsewhere: 'What becomes of a {{ model }} is written in {{ file }} alone.' },
  },
  create(context) {
    const services = context.sourceCode.parserServices
    const checker = services.program.getTypeChecker()
    const columnsOfData = (argument) => {
      const node = services.esTreeNodeToTSNodeMap.get(argument)
      const data = checker.getTypeAtLocation(node).getProperty('data')
      const type = data && checker.getTypeOfSymbolAtLocation(data, node)
      return (type?.isUnion() ? type.types : [type]).flatMap(
        (one) => one?.getProperties().map(({ name }) => name) ?? [],
      )
    }
    return {
      CallExpression(node) {
        const model = node.callee.object?.property?.name
        const moved = Object.hasOwn(movedIn, model ?? '') && movedIn[model]
        const method = node.callee.property?.name ?? ''
        if (!moved || context.filename.endsWith(moved.file)) return
        const isWrong =
          /^(create|upsert|delete)/.test(method) ||
          (/^update/.test(method) && columnsOfData(node.arguments[0]).some((column) => moved.columns.includes(column)))
        if (isWrong) context.report({ node, messageId: 'elsewhere', data: { model, file: moved.file } })
      },
      TemplateElement(node) {
        const [, , table] = rawWrite.exec(node.value.raw) ?? []
        if (table) context.report({ node, messageId: 'elsewhere', data: { model: table, file: 'its move' } })
      },
    }
  },
}

export const lifeCycles = {
  files: ['src/modules/*/server/**/*.ts'],
  plugins: { portal: { rules: { 'state-by-its-move': rule } } },
  rules: { 'portal/state-by-its-move': 'error' },
}
