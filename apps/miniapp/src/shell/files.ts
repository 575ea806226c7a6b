import { choosing } from "./choose-file";
import { OfflineError, RefusedError } from "./errors";
import { fetchFile } from "./fetch-file";
import { fetchPicture, letGoOfPicture } from "./fetch-picture";
import type { Chosen, KeptFile } from "./files.types";
import { openPageFor, hasPageOfItsOwn, signInSilently } from "./gate";
import type { Answer } from "./http.types";
import { hush } from "./hush";
import { send } from "./send-file";
import { session } from "./session";

export type { Chosen, KeptFile };

export const choosePictures = choosing.pictures;
export const chooseFiles = choosing.files;

/** Files have a door of their own beside the graph's. */
const door = (): string => `${API_URL.replace(/\/graphql$/, "")}/files`;

function headers(): Record<string, string> {
  const token = session.current()?.token;
  return { "x-riqing-client": CLIENT, ...(token ? { authorization: `Bearer ${token}` } : {}) };
}

/** Asks once more where signing in could be done without a question, as for any other request. */
async function signedIn<T>(send: () => Promise<T>): Promise<T> {
  const ask = async () => {
    await hush.named(session.current() !== null);
    return send();
  };
  const token = session.current()?.token;
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    if (error.code === "SIGN_IN_FIRST" || error.code === "SESSION_ENDED") {
      if (session.isRenewedSince(token) || (await signInSilently())) return ask();
    }
    if (hasPageOfItsOwn(error.code)) openPageFor(error.code);
    throw error;
  }
}

function refuse({ status, body }: Answer): void {
  const refusal = (body as { errors?: { extensions?: Record<string, unknown> }[] } | null)
    ?.errors?.[0]?.extensions;
  if (refusal) {
    throw new RefusedError(typeof refusal.code === "string" ? refusal.code : "FAULT", refusal);
  }
  // A gateway may have a smaller limit of its own.
  if (status === 413) throw new RefusedError("FILE_TOO_LARGE");
  if (status >= 400) throw new OfflineError("SERVER_AWAY");
}

export interface Uploading {
  done: Promise<KeptFile>;
  /** Breaks it off; the server keeps nothing of it. */
  stop: () => void;
}

/** Sends a file. `done` rejects with RefusedError or OfflineError, as `request` does. */
export function upload(
  chosen: Chosen,
  purpose: string,
  onProgress: (percent: number) => void,
): Uploading {
  let stop = () => undefined as void;
  const done = signedIn(async () => {
    const answer = await send({
      url: door(),
      chosen,
      // WeChat sends the name of its own copy: the file's is told beside it.
      fields: { purpose, name: chosen.name },
      headers: headers(),
      onProgress,
      onBegun: (begun) => void (stop = begun),
    });
    refuse(answer);
    const kept = answer.body as KeptFile | null;
    if (!kept?.id) throw new OfflineError("SERVER_AWAY");
    return kept;
  });
  return { done, stop: () => stop() };
}

/** Sends a picture without saying who sends it; see `requestWithoutName`. */
export async function sendPictureWithoutName(
  chosen: Chosen,
  fields: Record<string, string>,
): Promise<void> {
  await hush.minuteAfter();
  const answer = await send({
    url: door().replace(/files$/, "anonymous-pictures"),
    // The name of a file may say whose it is.
    chosen: { ...chosen, name: "picture" },
    fields,
    headers: { "x-riqing-client": "without-name" },
    onProgress: () => undefined,
    onBegun: () => undefined,
  });
  refuse(answer);
}

/** Brings a file to this device: saved in the browser, shown or copied in WeChat. */
export const download = (file: Pick<KeptFile, "id" | "name" | "mediaType">): Promise<void> =>
  signedIn(async () => {
    const answer = await fetchFile(`${door()}/${file.id}`, headers(), file);
    if (answer) refuse(answer);
  });

const bring = (path: string): Promise<string> =>
  signedIn(async () => {
    const fetched = await fetchPicture(`${door()}/${path}`, headers());
    if (typeof fetched === "string") return fetched;
    refuse(fetched);
    throw new OfflineError("SERVER_AWAY");
  });

/** A picture as it was sent, for an image to show; whoever shows it lets go of it. */
export const pictureOf = (id: string): Promise<string> => bring(id);
export { letGoOfPicture };

/** A screen full of them, several times. */
const smallKept = 120;
const smallOnes = new Map<string, Promise<string>>();

/** The small picture of a picture, fetched once: lists show it again and again. */
export function smallPictureOf(id: string): Promise<string> {
  const key = `${session.current()?.personId ?? ""} ${id}`;
  const known = smallOnes.get(key);
  if (known) return known;
  const fetched = bring(`${id}/small`);
  smallOnes.set(key, fetched);
  fetched.catch(() => smallOnes.delete(key));
  const oldest = [...smallOnes.keys()][0];
  if (smallOnes.size > smallKept && oldest !== undefined) {
    void smallOnes.get(oldest)?.then(letGoOfPicture, () => undefined);
    smallOnes.delete(oldest);
  }
  return fetched;
}
