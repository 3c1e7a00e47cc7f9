export { WorkLayout as default } from '../shell/work-layout'
