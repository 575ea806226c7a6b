import type { Readable } from "node:stream";

/** A part of a file: bytes from `start` to `end`, both counted in. */
export interface ByteRange {
  start: number;
  end: number;
}

/** The store works, and has nothing under a key that it was once given. */
export class FileMissingError extends Error {
  constructor(key: string) {
    super(`the store has nothing under ${key}`);
  }
}

/**
 * Where the bytes of files are kept, under keys that we make up and nobody else sees. Throws where
 * the store cannot be reached, or has not got what it was given.
 */
export interface FileStore {
  /** A folder on this machine for files on their way into the store; whoever puts one there removes it. */
  incoming: string;
  /** Keeps a file of this machine; it is durable when this has answered. */
  keep(key: string, path: string, mediaType: string): Promise<void>;
  /** The bytes, from their beginning unless a part is asked for. Throws a `FileMissingError`. */
  read(key: string, range?: ByteRange): Promise<Readable>;
  /** Removing what is not there is no mistake. */
  remove(key: string): Promise<void>;
}

/** An S3 bucket that files can be kept in. */
export interface S3Target {
  endpoint: string;
  bucket: string;
  accessKeyId: string;
  secretAccessKey: string;
  region: string;
  /** The bucket stands in the path, not in the host's name. */
  pathStyle: boolean;
}
