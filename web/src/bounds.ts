// How much does the package hold of an endless input before the engine is asked?

/**
 * Bytes (or UTF-16 units of JSON text) past which nothing more is written down or received. It lies above all that
 * the engine reads of one document, so that the engine still decides what is too long; this only bounds the memory.
 */
export const enough = 0x1100000;
