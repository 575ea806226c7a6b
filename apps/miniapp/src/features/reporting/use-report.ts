import {
  AnonymityFigure,
  cleanText,
  FileAnonymousReport,
  type FileAnonymousReportMutation,
  LIMITS,
  reportCodeOf,
  type ReportKind,
  type ReportOrigin,
  textFault,
  TEXTS,
} from "@riqing/schema";
import { useEffect, useRef, useState } from "react";
import {
  type Chosen,
  hush,
  lateTokens,
  type LateTokens,
  newId,
  OfflineError,
  randomBytes,
  type ReportFrom,
  RefusedError,
  requestWithoutName,
  sendPictureWithoutName,
  useOnline,
} from "../../shell";
import { refusalWords } from "../../words/refusals";
import { REPORTING } from "../../words/reporting";
import { type Names, peopleOf, type Person, receiverOf } from "./route";

const { because } = REPORTING;

/** What was sent: with a code, or by name. Kept by nothing but the page that shows it. */
export interface Sent {
  code: string | null;
  number: string;
  firstWordDueOn: string;
  picturesLost: number;
  /** Signed by the organisation; null: by name, or its signature does not hold. */
  receipt: string | null;
}

/** Requests that say who asks wait as long as the page is there: nobody is to be seen opening it. */
export function useHush(): () => void {
  const release = useRef<() => void>(() => undefined);
  useEffect(() => {
    release.current = hush.hold();
    return () => release.current();
  }, []);
  return () => release.current();
}

/** `null`: this engine is too old. */
export function useTokens(): LateTokens | null | undefined {
  const [tokens, setTokens] = useState<LateTokens | null | undefined>(undefined);
  useEffect(() => {
    let gone = false;
    const set = (found: LateTokens | null) => gone || setTokens(found);
    lateTokens().then(set, () => set(null));
    return () => {
      gone = true;
    };
  }, []);
  return tokens;
}

/** Among how many one would be hidden; asked once no request that says who asks is near. */
function useFigure(organisationId: string | undefined): number | null {
  const [figure, setFigure] = useState<number | null>(null);
  useEffect(() => {
    if (!organisationId) return undefined;
    let gone = false;
    requestWithoutName(AnonymityFigure, { organisationId }).then(
      ({ anonymityFigure: { holders, active } }) => gone || setFigure(Math.min(holders, active)),
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [organisationId]);
  return figure;
}

/** The form of a report: nothing of it leaves the phone before the button, and nothing of it stays there. */
export function useReport(sendNamed: SendNamed, from: ReportFrom) {
  const letGo = useHush();
  const online = useOnline();
  const tokens = useTokens();
  const names: Names | null = tokens?.names() ?? null;
  const [kind, setKind] = useState<ReportKind | null>(from.kind ?? null);
  const [text, setText] = useState("");
  const [named, setNamed] = useState<readonly Person[]>(
    from.person ? [{ ...from.person, department: "" }] : [],
  );
  const [group, setGroup] = useState(from.group ?? null);
  const [origin, setOrigin] = useState(from.origin ?? null);
  const [pictures, setPictures] = useState<readonly Chosen[]>([]);
  const [urgent, setUrgent] = useState(false);
  const [anonymous, setAnonymous] = useState(true);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const [sent, setSent] = useState<Sent | null>(null);
  /** How it was tried, and may have left the phone: the same in the other way would say whose it is. */
  const [tried, setTried] = useState<"NAMED" | "ANONYMOUS" | null>(null);
  const all = useFigure(names?.organisationId);
  /** Of one report, so that what is sent again is the same one. */
  const code = useRef<string | null>(null);
  const [tapId] = useState(newId);

  const figure = all === null ? null : Math.max(0, all - named.length);
  const namedIds = named.map(({ id }) => id);
  const receiver = names && kind ? receiverOf(names, kind, namedIds, group !== null) : undefined;

  const groupId = group?.id ?? null;
  const originKind = origin?.kind ?? null;
  const originId = origin?.id ?? null;
  const where = { groupId, originKind, originId };

  const whyNotAnonymous = (): string | null => {
    if (tokens === null) return because.tooOld;
    const why = tokens ? tokens.whyNoTokens() : "NONE_YET";
    if (why !== null) return why === "OTHER_KEY" ? because.otherKey : because.noTokens;
    if (!online) return because.offline;
    if (figure === null) return because.counting;
    return figure < LIMITS.anonymousFewest ? because.tooFew : null;
  };
  const whyNot = (): string | null => {
    if (kind === null) return because.kind;
    if (textFault(cleanText(text), TEXTS.caseText)) return because.text;
    if (receiver === null) return because.nobody;
    if (tried === (anonymous ? "NAMED" : "ANONYMOUS")) return because.tried[tried];
    return anonymous ? whyNotAnonymous() : null;
  };

  const sendAnonymously = async (): Promise<Sent> => {
    if (!tokens || kind === null) throw new RefusedError("TOKEN_NOT_VALID");
    const now = (code.current ??= reportCodeOf(await randomBytes(10)));
    const { fileAnonymousReport: intake } = await tokens.withToken(
      (organisationId, token): Promise<FileAnonymousReportMutation> =>
        requestWithoutName(FileAnonymousReport, {
          input: { organisationId, code: now, kind, text, ...where, namedIds, urgent, token },
        }),
    );
    const lost = await sendPictures(tokens, now, pictures);
    const { number, firstWordDueOn } = intake;
    const receipt = tokens.receiptOf(intake);
    return { code: now, number, firstWordDueOn, picturesLost: lost, receipt };
  };

  const send = async () => {
    if (busy || kind === null) return;
    setBusy(true);
    setFailure(null);
    try {
      if (anonymous) setSent(await sendAnonymously());
      else {
        letGo();
        setSent(await sendNamed({ kind, text, ...where, namedIds, pictures, tapId }));
      }
    } catch (error) {
      setFailure(failureWords(error));
      // By name, pictures leave before what is refused; without one, what is refused was not taken in.
      if (!anonymous) setTried("NAMED");
      else if (!(error instanceof RefusedError)) setTried("ANONYMOUS");
    }
    setBusy(false);
  };

  return {
    kind,
    setKind,
    text,
    setText,
    named,
    turnNamed: (person: Person) =>
      setNamed((before) =>
        before.some(({ id }) => id === person.id)
          ? before.filter(({ id }) => id !== person.id)
          : [...before, person].slice(0, LIMITS.reportNamed),
      ),
    group,
    forgetGroup: () => setGroup(null),
    origin,
    forgetOrigin: () => setOrigin(null),
    pictures,
    setPictures,
    urgent,
    setUrgent,
    anonymous,
    setAnonymous,
    people: names ? peopleOf(names) : null,
    figure,
    receiver,
    /** Nothing can be sent without a name for now, and staying here brings no tokens. */
    waitsForTokens: tokens !== undefined && tokens !== null && tokens.whyNoTokens() === "NONE_YET",
    busy,
    failure,
    because: whyNot(),
    send,
    sent,
  };
}

export type ReportForm = ReturnType<typeof useReport>;

/** Sends a report by name; the API of the named ones is asked with the session, as everywhere. */
export type SendNamed = (given: {
  kind: ReportKind;
  text: string;
  groupId: string | null;
  originKind: ReportOrigin | null;
  originId: string | null;
  namedIds: readonly string[];
  pictures: readonly Chosen[];
  /** Of the form: sent again, it is the same report. */
  tapId: string;
}) => Promise<Sent>;

/** One after the other, each with a token of its own; answers how many did not arrive. */
export async function sendPictures(
  tokens: LateTokens,
  code: string,
  pictures: readonly Chosen[],
): Promise<number> {
  let lost = 0;
  for (const picture of pictures) {
    const sending = hexOf(await randomBytes(16));
    const send = () =>
      tokens.withToken((organisationId, token) =>
        sendPictureWithoutName(picture, { organisationId, code, sending, ...token }),
      );
    try {
      // Where no answer came, it is sent once more: as the same, it is there once.
      await send().catch((error) => {
        if (error instanceof OfflineError) return send();
        throw error;
      });
    } catch {
      lost += 1;
    }
  }
  return lost;
}

const hexOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");

export const failureWords = (error: unknown): string => {
  if (error instanceof RefusedError) return refusalWords(error.code);
  return error instanceof OfflineError && error.why === "NO_NETWORK"
    ? because.offline
    : REPORTING.failed;
};
