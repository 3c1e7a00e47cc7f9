export declare const movedIn: Readonly<Record<string, { readonly columns: readonly string[]; readonly file: string }>>
export declare const lifeCycles: object
