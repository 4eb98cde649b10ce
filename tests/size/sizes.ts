// How many bytes is a file on the disk, and on the wire as servers compress what they keep?
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

export interface Sizes {
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

/** The sizes of one download: gzip at level 9, brotli at quality 11. */
export function sizesOf(file: Uint8Array): Sizes {
  return {
    raw: file.length,
    gzip: gzipSync(file, { level: constants.Z_BEST_COMPRESSION }).length,
    brotli: brotliCompressSync(file, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }).length,
  };
}

/** The sizes of several downloads together, each compressed by itself. */
export function sumOf(files: readonly Sizes[]): Sizes {
  const sum = (kind: keyof Sizes) => files.reduce((total, file) => total + file[kind], 0);
  return { raw: sum('raw'), gzip: sum('gzip'), brotli: sum('brotli') };
}
