import { clock, open, PAGES, type Read } from "../../shell";
import {
  Body,
  Button,
  Caption,
  Card,
  CardTitle,
  ChangedText,
  Empty,
  Flow,
  Foot,
  Grow,
  Icon,
  Meta,
  Press,
  Screen,
  Stack,
  Tag,
  type TagLook,
  Title,
} from "../../ui";
import { changeWords, RULES, whyWords } from "../../words/rules";
import { dayWords, fullTime, toFields } from "../../words/times";
import { titlesOf } from "./articles";
import type { DifferenceRead } from "./use-rules";
import styles from "./rules.module.css";

/** Weight of tag = weight of duty: 收紧 ink, 新增 blue, the rest grey. */
const looks: Record<string, TagLook> = { TIGHTENED: "weighty", ADDED: "near" };

type Change = DifferenceRead["changes"][number];

const ChangeCard = ({ change, title }: { change: Change; title: string | undefined }) => (
  <Card>
    <Stack gap={2}>
      <Flow gap={2} wrap>
        <Tag look={looks[change.kind] ?? "kind"}>{changeWords(change.kind)}</Tag>
        <Grow>
          <CardTitle>{[change.label, title].filter(Boolean).join(" ")}</CardTitle>
        </Grow>
      </Flow>
      <ChangedText parts={change.parts} />
      {change.reason && (
        <Caption>
          {whyWords(change.kind)}：{change.reason}
        </Caption>
      )}
    </Stack>
  </Card>
);

type ChangedSetting = DifferenceRead["settings"][number];

/** A setting as it was printed and as it is: the old sentence struck through, where there was one. */
const SettingCard = ({ changed }: { changed: ChangedSetting }) => {
  const { label, categories, before, after } = changed;
  const parts = [
    ...(before ? [{ kind: "OLD", text: before }] : []),
    ...(after ? [{ kind: "NEW", text: after }] : []),
  ];
  return (
    <Card>
      <Stack gap={2}>
        <Flow gap={2} wrap>
          <Tag look="kind">{RULES.setting}</Tag>
          <Grow>
            <CardTitle>{label}</CardTitle>
          </Grow>
        </Flow>
        <ChangedText parts={parts} />
        {categories.length > 0 && <Caption>{RULES.forCategories(categories)}</Caption>}
      </Stack>
    </Card>
  );
};

/** 只看改了什么: clause by clause against what I signed, and from here to the signature. */
export const ChangesView = ({ of }: { of: Read<DifferenceRead> }) => (
  <Screen
    title={RULES.title}
    of={of}
    footer={(difference: DifferenceRead) => <ChangesFoot difference={difference} />}
  >
    {(difference: DifferenceRead) => <Changes difference={difference} />}
  </Screen>
);

const Changes = ({ difference }: { difference: DifferenceRead }) => {
  const { from, to, changes, unchanged, signedAt, settings } = difference;
  const titles = titlesOf(to.clauses);
  if (!from) {
    return (
      <Empty>
        {RULES.neverSigned}。{RULES.neverSignedNote}
      </Empty>
    );
  }
  const day = signedAt && dayWords(toFields(new Date(signedAt)).date, clock.now());
  return (
    <>
      <Stack gap={0} className={styles.head}>
        <Title>
          {changes.length > 0
            ? RULES.changedHead(changes.length, unchanged, to.dutyCount)
            : RULES.nothingChanged}
        </Title>
        {settings.length > 0 && <Meta num>{RULES.changedSettings(settings.length)}</Meta>}
        <Meta num>{day ? RULES.against(day, from.number) : RULES.againstVersion(from.number)}</Meta>
        {/* What the publisher says is about the version before; to an older signature it would not fit. */}
        {from.number === to.number - 1 && to.statedChange && <Meta>{to.statedChange}</Meta>}
      </Stack>
      {changes.map((change) => (
        <ChangeCard key={change.key} change={change} title={titles.get(change.key)} />
      ))}
      {settings.map((changed) => (
        <SettingCard key={`${changed.key} ${changed.categories.join()}`} changed={changed} />
      ))}
      <Card tight>
        <Press className={styles.all} onPress={() => open(PAGES.rules, { versionId: to.id })}>
          <Body>{RULES.readAll}</Body>
          <Flow gap={1}>
            <Meta num>{RULES.length(to.dutyCount, to.readingMinutes)}</Meta>
            <Icon name="right" size={16} />
          </Flow>
        </Press>
      </Card>
    </>
  );
};

const ChangesFoot = ({ difference }: { difference: DifferenceRead }) => {
  const { to, from } = difference;
  if (to.mySignature) {
    const when = fullTime(to.mySignature.signedAt, clock.now());
    return (
      <Foot note={`${RULES.signed(to.number)} · ${when}`}>
        <Button cta look="soft" onPress={() => open(PAGES.rules, { versionId: to.id })}>
          {RULES.readAll}
        </Button>
      </Foot>
    );
  }
  const due = to.myDueOn ?? to.signByOn;
  return (
    <Foot note={due && RULES.signBeforeShort(dayWords(due, clock.now()))}>
      <Button
        cta
        look="primary"
        onPress={() => open(PAGES.rules, { versionId: to.id, at: from ? "end" : undefined })}
      >
        {from ? RULES.goSign : RULES.readAll}
      </Button>
    </Foot>
  );
};
