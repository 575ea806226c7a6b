import type { Answer } from "./http.types";

/** Something the person chose on their phone or computer, not yet sent anywhere. */
export interface Chosen {
  name: string;
  bytes: number;
  /** What the platform sends: a File in the browser, a path in WeChat. */
  source: unknown;
}

/** Lets the person choose up to `most`; none where they thought better of it. */
export interface Choosing {
  pictures: (most: number) => Promise<Chosen[]>;
  /** Files with one of these endings, without their dots. */
  files: (most: number, endings: readonly string[]) => Promise<Chosen[]>;
}

export interface Sending {
  url: string;
  chosen: Chosen;
  fields: Record<string, string>;
  headers: Record<string, string>;
  /** Percent of the bytes that have left, from 0 to 100. */
  onProgress: (percent: number) => void;
  /** Called once with what stops it. */
  onBegun: (stop: () => void) => void;
}

/** Rejects with OfflineError when no answer came. */
export type Send = (sending: Sending) => Promise<Answer>;

/** A file that the server keeps. */
export interface KeptFile {
  id: string;
  name: string;
  mediaType: string;
  bytes: number;
}

/** Where a picture lies on this device, for an image to show; where the server said no, its answer. */
export type FetchPicture = (
  url: string,
  headers: Record<string, string>,
) => Promise<string | Answer>;

/** A file on this device: where it lies, or what it holds. Null where the server said no: `answer`. */
export type Fetch = (
  url: string,
  headers: Record<string, string>,
  file: Pick<KeptFile, "name" | "mediaType">,
) => Promise<Answer | null>;
