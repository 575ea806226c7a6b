import type { KeptFile } from "./files.types";
import { open } from "./navigate";
import { PAGES } from "./pages";

/** A page of its own, so that the way back closes it and swiping does not move the page under it. */
export const showPictures = async (files: readonly KeptFile[], at: number): Promise<void> =>
  open(PAGES.pictures, { ids: files.map(({ id }) => id).join(","), at: String(at) });
