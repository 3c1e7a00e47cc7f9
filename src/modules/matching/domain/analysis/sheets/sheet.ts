/** A table on its way into a file: the shape `platform/spreadsheet` writes, said here because domain knows no platform. */
export interface TableSheet {
  readonly name: string
  readonly columns: readonly {
    readonly header: string
    readonly width: number
    readonly format?: 'whole' | 'decimal' | 'percent'
  }[]
  readonly rows: readonly (readonly (string | number | null)[])[]
}
