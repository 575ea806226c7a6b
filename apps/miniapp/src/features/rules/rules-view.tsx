import { useEffect, useMemo, useState } from "react";
import { clock, open, PAGES, type Read, replace, scrollTo, useShare } from "../../shell";
import {
  Banner,
  Body,
  Button,
  Flow,
  Meta,
  Progress,
  Screen,
  ShareLink,
  Sheet,
  Stack,
  Title,
} from "../../ui";
import { LINKS } from "../../words/links";
import { RULES } from "../../words/rules";
import { dayWords, fullTime } from "../../words/times";
import { type MyFacts } from "../me";
import { PendingTapBanner, usePendingTapOn, usePendingTapGone } from "../pending-taps";
import { ArticleCard } from "./article-card";
import { blocksOf } from "./articles";
import { BesideCards } from "./beside-cards";
import { DeclineSheet } from "./decline-sheet";
import { HandwritingSheet } from "./handwriting-sheet";
import { RulesFoot } from "./rules-foot";
import { SIGNED, SettingsCard, SignedCard, SigningCard } from "./signature-cards";
import { endOf, useReading } from "./use-reading";
import type { VersionRead } from "./use-rules";
import { useSignRules } from "./use-sign-rules";
import styles from "./rules.module.css";

interface RulesViewProps {
  of: Read<VersionRead>;
  me: MyFacts | undefined;
  /** What changed has been read: straight to the last 条 and the signature. */
  atEnd: boolean;
}

type Over = "write" | "decline" | null;

/** The rules: read to the end, then signed; from then on with their receipt. */
export const RulesView = ({ of, me, atEnd }: RulesViewProps) => {
  const version = of.value;
  const blocks = useMemo(() => blocksOf(version?.clauses ?? []), [version?.clauses]);
  const reading = useReading(version, blocks);
  const does = useSignRules({ title: version?.title ?? "", number: version?.number ?? 0 });
  const [over, setOver] = useState<Over>(null);
  const [handwriting, setHandwriting] = useState<string | null>(null);
  const [newer, setNewer] = useState<{ id: string; number: number } | null>(null);
  const pendingTap = usePendingTapOn(version?.id);
  usePendingTapGone(() => void of.refresh());
  const path = `${PAGES.rules}?rulebookId=${version?.rulebook.id ?? ""}`;
  useShare(() => ({ title: version?.title ?? RULES.title, path }));
  const last = blocks.at(-1)?.key;
  useEffect(() => (atEnd && last ? scrollTo(endOf(last)) : undefined), [atEnd, last]);

  const signed = Boolean(version?.mySignature);
  const { read, of: total } = reading;

  return (
    <Screen
      title={RULES.title}
      of={of}
      progress={
        version &&
        !signed && <Progress part={read} of={total} label={RULES.progress(read, total)} />
      }
      footer={
        version &&
        !signed &&
        !pendingTap && (
          <RulesFoot
            version={version}
            reading={reading}
            does={does}
            handwriting={handwriting}
            onDecline={() => setOver("decline")}
            onSigned={() => void scrollTo(SIGNED)}
            onSuperseded={setNewer}
          />
        )
      }
      over={
        version && (
          <>
            <HandwritingSheet
              name={me?.person.name ?? ""}
              open={over === "write"}
              onClose={() => setOver(null)}
              onWritten={setHandwriting}
            />
            <DeclineSheet
              version={version}
              open={over === "decline"}
              onClose={() => setOver(null)}
            />
            <NewerSheet version={version} newer={newer} onClose={() => setNewer(null)} />
          </>
        )
      }
    >
      {(value: VersionRead) => (
        <>
          {pendingTap && (
            <PendingTapBanner
              entry={pendingTap}
              words={RULES.signedWaiting}
              note={RULES.signedWaitingNote}
            />
          )}
          <Newest version={value} />
          <SignedCard version={value} />
          <Stack gap={0} className={styles.head}>
            <Title>{value.title}</Title>
            <Meta num>
              {RULES.head(
                value.number,
                value.effectiveOn && dayWords(value.effectiveOn, clock.now()),
                total,
              )}
            </Meta>
            {value.state === "PUBLISHED" && <Meta>{RULES.tapClause}</Meta>}
          </Stack>
          {value.myDecline && !value.mySignature && (
            <Banner icon="pen">
              {RULES.declinedFact(
                fullTime(value.myDecline.at, clock.now()),
                value.myDecline.reason,
              )}
            </Banner>
          )}
          {blocks.map((block) => (
            <ArticleCard
              key={block.key}
              block={block}
              onClause={
                value.state === "PUBLISHED"
                  ? ({ key }) =>
                      open(PAGES.clause, {
                        rulebookId: value.rulebook.id,
                        versionId: value.id,
                        clauseKey: key,
                      })
                  : undefined
              }
            />
          ))}
          <SettingsCard version={value} />
          <BesideCards version={value} />
          {!value.mySignature && !refused(value) && (
            <SigningCard
              version={value}
              me={me}
              handwriting={handwriting}
              onWrite={() => setOver("write")}
            />
          )}
          <Flow>
            <ShareLink path={path} text={LINKS.rules(version?.title ?? "")} />
          </Flow>
        </>
      )}
    </Screen>
  );
};

const refused = ({ signRefusal }: VersionRead) =>
  signRefusal !== null &&
  signRefusal !== "RULES_END_NOT_REACHED" &&
  signRefusal !== "RULES_QUESTIONS_OPEN";

/** An old version may still be read; the way to the newest stands above it. */
const Newest = ({ version }: { version: VersionRead }) => {
  // What a group's rules leave out from a later day on, its members are not asked about.
  const newest = version.rulebook.toSign ?? version.rulebook.current;
  const isOld = newest && newest.number > version.number && version.state === "PUBLISHED";
  if (!isOld) return null;
  return (
    <Banner
      icon="bell"
      action={
        <Button look="text" onPress={() => open(PAGES.rulesChanges, { versionId: newest.id })}>
          {RULES.seeDifference}
        </Button>
      }
    >
      {RULES.superseded(newest.number)}
    </Banner>
  );
};

interface NewerSheetProps {
  version: VersionRead;
  newer: { id: string; number: number } | null;
  onClose: () => void;
}

/** Published while this one was being read: what was tapped did not count, and that is said. */
const NewerSheet = ({ version, newer, onClose }: NewerSheetProps) => (
  <Sheet open={newer !== null} title={RULES.supersededSheet(newer?.number ?? 0)} onClose={onClose}>
    <Stack gap={3}>
      <Body>{RULES.supersededNote(version.number)}</Body>
      <Button
        look="primary"
        cta
        onPress={() =>
          replace(PAGES.rulesChanges, { versionId: newer?.id, sinceVersionId: version.id })
        }
      >
        {RULES.seeDifference}
      </Button>
    </Stack>
  </Sheet>
);
