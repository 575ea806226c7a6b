import { DiscardFile, FILE_TYPES, type FilePurpose, LIMITS } from "@riqing/schema";
import { useEffect, useRef, useState } from "react";
import {
  chooseFiles,
  choosePictures,
  type Chosen,
  type KeptFile,
  newId,
  RefusedError,
  request,
  upload,
} from "../../shell";
import { sentenceOf } from "../../words/errors";
import { FILES, notTaken } from "../../words/files";
import { refusalWords } from "../../words/refusals";

/** One file in a form: on its way, kept by the server, or refused with the reason. */
export interface HeldFile {
  key: string;
  name: string;
  bytes: number;
  percent: number;
  kept: KeptFile | null;
  because: string | null;
  /** Whether sending it again may help: the network failed, not the file. */
  again: boolean;
  /** It was handed in before, and stays unless it is removed. */
  earlier: boolean;
}

interface Held extends HeldFile {
  /** Null: it was there before the form. */
  chosen: Chosen | null;
}

/** The files of one form. */
export interface Files {
  held: readonly HeldFile[];
  most: number;
  bytesEach: number;
  addPictures: () => void;
  addFiles: () => void;
  remove: (key: string) => void;
  retry: (key: string) => void;
  /** The draft is dropped: what was sent for it goes, and what was there before is back. */
  clear: () => void;
  /** What the deed is sent with, once nothing is on its way. */
  ids: string[];
  /** Of what was there before, what was removed from the form. */
  removedIds: string[];
  /** Why the form cannot be sent yet, in words; null when it can. */
  because: string | null;
}

interface Options {
  most?: number;
  bytesEach?: number;
  endings?: readonly string[];
  /** What is attached already: it counts, and may be removed. */
  before?: readonly KeptFile[];
  /** Of a draft that is gone on with: what was sent for it and belongs to nothing yet. */
  begun?: readonly KeptFile[];
  /** Keeps with the draft what has been sent for it. */
  onKept?: (files: KeptFile[]) => void;
}

const heldBefore = (kept: KeptFile, earlier: boolean): Held => ({
  key: kept.id,
  name: kept.name,
  bytes: kept.bytes,
  percent: 100,
  kept,
  because: null,
  again: false,
  earlier,
  chosen: null,
});

const everyEnding: readonly string[] = Object.values(FILE_TYPES).flat();

const endingOf = (name: string): string => name.split(".").at(-1)?.toLowerCase() ?? "";

/**
 * Files for a form: each is sent as soon as it is chosen, so that the form itself goes at once. They
 * belong to the form only when its deed is done with `ids`; until then the server keeps them a day.
 */
export function useFiles(purpose: FilePurpose, options: Options = {}): Files {
  const {
    most = LIMITS.filesPerTask,
    bytesEach = LIMITS.fileBytes,
    endings = everyEnding,
    before = [],
    begun = [],
    onKept,
  } = options;
  const [held, setHeld] = useState<readonly Held[]>(() => [
    ...before.map((file) => heldBefore(file, true)),
    ...begun.map((file) => heldBefore(file, false)),
  ]);
  const [removedIds, setRemovedIds] = useState<string[]>([]);
  const stops = useRef(new Map<string, () => void>());
  const unwanted = useRef(new Set<string>());
  // Whoever leaves the form does not want them any more.
  const left = useRef(false);
  useEffect(() => {
    left.current = false;
    const under = stops.current;
    return () => {
      left.current = true;
      under.forEach((stop) => stop());
    };
  }, []);

  const change = (key: string, part: Partial<Held>) =>
    setHeld((now) => now.map((each) => (each.key === key ? { ...each, ...part } : each)));

  function whyNot({ name, bytes }: Chosen): string | null {
    if (!endings.includes(endingOf(name))) return notTaken(endingOf(name), endings);
    if (bytes > bytesEach) return FILES.tooLarge(bytesEach);
    return bytes === 0 ? refusalWords("FILE_EMPTY") : null;
  }

  /** What the server says of one file, with what the phone knows of it. */
  function refusedWords(error: unknown, { name }: Chosen): string | null {
    if (!(error instanceof RefusedError)) return null;
    if (error.code === "FILE_TOO_LARGE") return FILES.tooLarge(bytesEach);
    return error.code === "FILE_TYPE_NOT_ALLOWED" ? notTaken(endingOf(name), endings) : null;
  }

  async function begin(key: string, chosen: Chosen): Promise<void> {
    if (left.current || unwanted.current.has(key)) return;
    change(key, { percent: 0, because: null });
    const { done, stop } = upload(chosen, purpose, (percent) => change(key, { percent }));
    stops.current.set(key, stop);
    try {
      const kept = await done;
      change(key, { kept, name: kept.name, bytes: kept.bytes });
    } catch (error) {
      change(key, {
        because: refusedWords(error, chosen) ?? sentenceOf(error),
        again: !(error instanceof RefusedError) || error.code === "FAULT",
      });
    } finally {
      stops.current.delete(key);
    }
  }

  const sent = held.flatMap(({ kept, earlier }) => (kept && !earlier ? [kept] : []));
  const sentIds = sent.map(({ id }) => id);
  const keep = useRef({ sent, onKept });
  keep.current = { sent, onKept };
  const known = useRef(sentIds.join());
  useEffect(() => {
    if (known.current === sentIds.join()) return;
    known.current = sentIds.join();
    keep.current.onKept?.(keep.current.sent);
  });

  function drop(key: string): void {
    unwanted.current.add(key);
    stops.current.get(key)?.();
    const file = held.find((each) => each.key === key);
    // What was there before goes with the deed, not with the tap.
    if (file?.earlier) setRemovedIds((now) => [...now, key]);
    const kept = file?.earlier ? null : file?.kept;
    // Where it fails, the server lets go of it by itself after a day.
    if (kept) void request(DiscardFile, { id: kept.id }).catch(() => undefined);
    setHeld((now) => now.filter((each) => each.key !== key));
  }

  async function add(choose: (room: number) => Promise<Chosen[]>): Promise<void> {
    // Of a form that wants one, the next takes the place of the last.
    const room = most === 1 ? 1 : most - held.length;
    if (room <= 0) return;
    const chosen = (await choose(room)).slice(0, room);
    const fresh = chosen.map((each): Held => {
      const { name, bytes } = each;
      return {
        key: newId(),
        name,
        bytes,
        chosen: each,
        percent: 0,
        kept: null,
        because: whyNot(each),
        again: false,
        earlier: false,
      };
    });
    if (most === 1 && fresh.length > 0) held.forEach(({ key }) => drop(key));
    setHeld((now) => [...now, ...fresh]);
    // One after the other: on a weak network each arrives sooner so than all together.
    for (const { key, chosen: file, because } of fresh)
      if (file && because === null) await begin(key, file);
  }

  return {
    held,
    most,
    bytesEach,
    addPictures: () => void add(choosePictures),
    addFiles: () => void add((room) => chooseFiles(room, endings)),
    remove: drop,
    retry(key) {
      const again = held.find((each) => each.key === key);
      if (again?.chosen) void begin(key, again.chosen);
    },
    clear() {
      held.filter(({ earlier }) => !earlier).forEach(({ key }) => drop(key));
      setRemovedIds([]);
      setHeld(before.map((file) => heldBefore(file, true)));
    },
    ids: sentIds,
    removedIds,
    because: held.some(({ kept, because }) => !kept && because === null)
      ? FILES.busy
      : held.some(({ because }) => because !== null)
        ? FILES.failed
        : null,
  };
}
