export {
  saveImportInput as savePledgeSheetInput,
  undoImportInput as undoPledgeSheetInput,
} from '../../imports/domain/import-choices'
export { importRefusals as pledgeSheetRefusals } from '../../imports/domain/import-refusals'
