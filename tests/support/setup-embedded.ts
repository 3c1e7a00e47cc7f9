import { embeddedTemplate } from './template-database.mjs'

/** Makes the template before the first test file, so that parallel files do not all make it. */
export default function setup() {
  embeddedTemplate()
}
