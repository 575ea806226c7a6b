import { LIMITS, type ReportKind } from "@riqing/schema";
import { useState } from "react";
import { choosePictures, takeReportFrom } from "../../shell";
import {
  Banner,
  Body,
  Button,
  Caption,
  Card,
  CardTitle,
  Chips,
  Flow,
  Foot,
  Grow,
  Icon,
  type IconName,
  Measure,
  Meta,
  PickList,
  Row,
  Screen,
  Sheet,
  SheetFoot,
  Stack,
  Switch,
  TextArea,
  TextField,
  View,
  Well,
} from "../../ui";
import { REPORT_KINDS, REPORTING as words, reportKindWords } from "../../words/reporting";
import { sendNamed } from "./send-named";
import { CodeFace, NamedFace } from "./sent-faces";
import { type ReportForm, useReport } from "./use-report";

/** Reports something, by name or so that nobody can find out who it was. */
export const ReportScreen = () => {
  const [from] = useState(takeReportFrom);
  const form = useReport(sendNamed, from);
  if (form.sent) {
    const { code } = form.sent;
    return code ? <CodeFace code={code} sent={form.sent} /> : <NamedFace sent={form.sent} />;
  }
  return <Form form={form} />;
};

const Form = ({ form }: { form: ReportForm }) => {
  const [choosing, setChoosing] = useState(false);
  const { anonymous, figure, failure } = form;
  const isFew = anonymous && figure !== null && figure < LIMITS.anonymousFew;
  return (
    <Screen
      title={form.kind === "SUGGESTION" ? words.suggestion : words.title}
      footer={<SendFoot form={form} few={isFew} />}
      over={
        <Sheet open={choosing} title={words.whom} onClose={() => setChoosing(false)}>
          <People form={form} onDone={() => setChoosing(false)} />
        </Sheet>
      }
    >
      <Measure>
        {failure && (
          <Banner look="danger" icon="warn">
            {failure}
          </Banner>
        )}
        {anonymous && form.waitsForTokens && (
          <Banner look="wait" icon="clock">
            {words.anonymous.notYet}
          </Banner>
        )}
        {isFew && figure >= LIMITS.anonymousFewest && (
          <Banner look="wait" icon="warn">
            {words.anonymous.few(figure)}
          </Banner>
        )}
        <Where form={form} />
        <What form={form} onWhom={() => setChoosing(true)} />
        <Anonymity form={form} />
      </Measure>
    </Screen>
  );
};

/** What was looked at, and is filled in; either is left out with one tap. */
const Where = ({ form: { group, origin, anonymous, ...form } }: { form: ReportForm }) => {
  if (group === null && origin === null) return null;
  const line = (said: string, onForget: () => void) => (
    <Row
      end={
        <Button look="text" label={`${words.remove} ${said}`} onPress={onForget}>
          {words.remove}
        </Button>
      }
    >
      <Body>{said}</Body>
    </Row>
  );
  return (
    <Card tight>
      {group && line(words.where.group(group.name), form.forgetGroup)}
      {origin && line(words.where[origin.kind](origin.title), form.forgetOrigin)}
      {origin && anonymous && (
        <Row>
          <Caption>{words.where.narrows[origin.kind]}</Caption>
        </Row>
      )}
    </Card>
  );
};

const What = ({ form, onWhom }: { form: ReportForm; onWhom: () => void }) => {
  const { kind, text, named, pictures } = form;
  const names = named.map(({ name }) => name).join("、");
  const add = async () => {
    const chosen = await choosePictures(LIMITS.anonymousPictures - pictures.length);
    form.setPictures([...pictures, ...chosen].slice(0, LIMITS.anonymousPictures));
  };
  return (
    <Card>
      <Stack gap={4}>
        <Stack gap={2}>
          <Meta>{words.kind}</Meta>
          <Chips
            label={words.kind}
            choices={REPORT_KINDS.map((value) => ({ value, words: reportKindWords(value) }))}
            chosen={kind}
            onChoose={(value) => form.setKind(value as ReportKind)}
          />
        </Stack>
        <TextArea
          label={words.text}
          placeholder={words.textHint}
          value={text}
          onValue={form.setText}
          limit={LIMITS.caseText}
        />
        <Flow wrap>
          {pictures.length < LIMITS.anonymousPictures && (
            <Button icon="image" look="quiet" onPress={() => void add()}>
              {words.evidence}
            </Button>
          )}
          <Button icon="people" look="quiet" onPress={onWhom}>
            {names ? words.whomChosen(names) : words.whom}
          </Button>
        </Flow>
        {pictures.map((picture, at) => (
          <Row
            key={`${at} ${picture.name}`}
            end={
              <Button
                look="text"
                label={`${words.remove} ${words.picture(at + 1)}`}
                onPress={() => form.setPictures(pictures.filter((_, other) => other !== at))}
              >
                {words.remove}
              </Button>
            }
          >
            <Body>{words.picture(at + 1)}</Body>
          </Row>
        ))}
        <Caption>{words.evidenceNote}</Caption>
      </Stack>
    </Card>
  );
};

const Anonymity = ({ form }: { form: ReportForm }) => {
  const { anonymous, figure, urgent } = form;
  const { anonymous: said } = words;
  return (
    <>
      <Card>
        <Stack gap={3}>
          <Switch
            label={said.title}
            note={anonymous ? said.on : said.off}
            on={anonymous}
            onTurn={form.setAnonymous}
          />
          <Well>
            <Points icon="check" tone="good" words={anonymous ? said.means : said.namedMeans} />
          </Well>
          {anonymous && (
            <Switch
              label={words.urgent}
              note={words.urgentNote}
              on={urgent}
              onTurn={form.setUrgent}
            />
          )}
        </Stack>
      </Card>
      {anonymous && (
        <Card>
          <Flow gap={3}>
            <Icon name="people" />
            <Grow>
              <Body>{figure === null ? said.figureWaits : said.figure(figure)}</Body>
              <Caption>{said.figureNote}</Caption>
            </Grow>
          </Flow>
        </Card>
      )}
      {anonymous && (
        <Card>
          <Stack gap={3}>
            <CardTitle>{said.limits}</CardTitle>
            <Points icon="warn" tone="wait" words={said.limitWords} />
          </Stack>
        </Card>
      )}
    </>
  );
};

interface PointsProps {
  icon: IconName;
  tone: "good" | "wait";
  words: readonly string[];
}

const Points = ({ icon, tone, words }: PointsProps) => (
  <View role="list">
    <Stack gap={2}>
      {words.map((sentence) => (
        <View key={sentence} role="listitem">
          <Flow gap={2} align="flex-start">
            <Body tone={tone} inline>
              <Icon name={icon} size={16} />
            </Body>
            <Grow>
              <Meta>{sentence}</Meta>
            </Grow>
          </Flow>
        </View>
      ))}
    </Stack>
  </View>
);

const SendFoot = ({ form, few }: { form: ReportForm; few: boolean }) => {
  const { anonymous, figure, receiver, busy, because } = form;
  const names = form.named.map(({ name }) => name).join("、");
  const tooFew = anonymous && figure !== null && figure < LIMITS.anonymousFewest;
  const act = anonymous ? (few ? words.submitFew : words.submit) : words.submitNamed;
  return (
    <Foot
      note={tooFew ? words.anonymous.outside : receiver && words.route(receiver, names)}
      side={
        few && (
          <Button look="text" onPress={() => form.setAnonymous(false)}>
            {words.anonymous.toNamed}
          </Button>
        )
      }
    >
      <Button
        cta
        look={few ? "soft" : "primary"}
        busy={busy}
        because={because}
        onPress={() => void form.send()}
      >
        {busy ? words.submitting : act}
      </Button>
    </Foot>
  );
};

/** How many names are shown at a time. */
const SHOWN = 30;

const People = ({ form, onDone }: { form: ReportForm; onDone: () => void }) => {
  const [typed, setTyped] = useState("");
  const { people, named } = form;
  if (people === null) return <Body>{words.namesMissing}</Body>;
  const found = people.filter(({ name }) => name.includes(typed.trim()));
  return (
    <Stack gap={3}>
      <TextField
        label={words.search}
        kind="search"
        placeholder={words.searchHint}
        value={typed}
        onValue={setTyped}
        limit={LIMITS.searchText}
      />
      {found.length === 0 && <Meta>{words.nobody}</Meta>}
      <PickList
        bare
        many
        label={words.whom}
        items={found
          .slice(0, SHOWN)
          .map(({ id, name, department }) => ({ value: id, words: name, note: department }))}
        chosen={new Set(named.map(({ id }) => id))}
        onPick={(picked) => {
          const person = people.find(({ id }) => id === picked);
          if (person) form.turnNamed(person);
        }}
      />
      {found.length > SHOWN && <Meta>{words.moreNames}</Meta>}
      <SheetFoot>
        <Button wide look="soft" onPress={onDone}>
          {words.chosen(named.length)}
        </Button>
      </SheetFoot>
    </Stack>
  );
};
