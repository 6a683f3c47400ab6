export function compressFolder(folder: string): {
  readonly files: number
  readonly from: number
  readonly gzip: number
  readonly brotli: number
}
