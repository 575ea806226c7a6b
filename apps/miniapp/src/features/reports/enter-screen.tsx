import { LIMITS, reportCodeOf, type ReportKind, textFault, TEXTS } from "@riqing/schema";
import { useEffect, useState } from "react";
import { clock, openTab, randomBytes, useFormDraft, useLeaveWarning } from "../../shell";
import {
  ActionButton,
  Banner,
  Body,
  Button,
  Card,
  Chips,
  Code,
  DoneFace,
  DraftBanner,
  Foot,
  Measure,
  Meta,
  Row,
  Screen,
  Sheet,
  Stack,
  TextArea,
  Title,
  View,
} from "../../ui";
import { receiverWords, reportKindWords, REPORTS } from "../../words/reports";
import { dayWords } from "../../words/times";
import { GroupChoice, type Named } from "../choices";
import { ColleagueChoice } from "./colleague-choice";
import { useEnter, useRoute } from "./use-reports";

const { enter: words } = REPORTS;

const kinds: readonly ReportKind[] = [
  "VIOLATION",
  "OUTSIDER",
  "UNREGISTERED_GROUP",
  "LEAK",
  "SAFETY",
  "ACCOUNT",
  "OTHER",
];

interface Entered {
  number: string;
  firstWordDueOn: string;
  code: string;
}

/** Enters what somebody said by telephone or in person, who is handed a code by which they follow it. */
export const EnterScreen = () => {
  const [entered, setEntered] = useState<Entered | null>(null);
  return entered ? <Handing entered={entered} /> : <Form onEntered={setEntered} />;
};

const start = () => ({
  kind: "OTHER" as ReportKind,
  text: "",
  group: null as Named | null,
  named: [] as Named[],
});

/** Of one report, so that what is sent again is the same one. */
function useCode(): string | null {
  const [code, setCode] = useState<string | null>(null);
  useEffect(() => {
    let gone = false;
    randomBytes(10).then(
      (bytes) => gone || setCode(reportCodeOf(bytes)),
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, []);
  return code;
}

const Form = ({ onEntered }: { onEntered: (entered: Entered) => void }) => {
  const draft = useFormDraft({ name: "received-report", place: "", start });
  const { form, change } = draft;
  const { kind, text, group, named } = form;
  const [choosing, setChoosing] = useState<"GROUP" | "NAMED" | null>(null);
  const code = useCode();
  const about = { kind, groupId: group?.id ?? null, namedIds: named.map(({ id }) => id) };
  const receiver = useRoute(about).value?.receiver;
  const chosen = new Set(about.namedIds);
  const because =
    (textFault(text, TEXTS.caseText) && words.missing.text) ||
    (code === null && words.missing.code) ||
    null;
  return (
    <Screen
      title={words.title}
      footer={
        <Foot note={receiver ? words.to(receiverWords(receiver)) : undefined}>
          <ActionButton
            cta
            look="primary"
            does={useEnter()}
            because={because}
            with={{ input: { ...about, text, code: code ?? "" } }}
            then={(outcome) => {
              if (outcome.state !== "DONE") return;
              draft.done();
              onEntered({ ...outcome.data.enterReceivedReport, code: code ?? "" });
            }}
          >
            {words.act}
          </ActionButton>
        </Foot>
      }
      over={
        <Sheet
          open={choosing !== null}
          title={choosing === "GROUP" ? words.chooseGroup : words.named}
          onClose={() => setChoosing(null)}
        >
          {choosing === "GROUP" && (
            <>
              <Button wide look="quiet" onPress={() => change({ group: null })}>
                {words.noGroup}
              </Button>
              <GroupChoice
                onChoose={(one) => {
                  change({ group: one });
                  setChoosing(null);
                }}
              />
            </>
          )}
          {choosing === "NAMED" && (
            <ColleagueChoice
              many
              chosen={chosen}
              onChoose={(one) =>
                change({
                  named: chosen.has(one.id)
                    ? named.filter(({ id }) => id !== one.id)
                    : [...named, one].slice(0, LIMITS.reportNamed),
                })
              }
            />
          )}
        </Sheet>
      }
    >
      <Measure>
        <DraftBanner of={draft} />
        <Card>
          <Stack gap={4}>
            <Meta>{words.what}</Meta>
            <Chips
              label={words.what}
              choices={kinds.map((value) => ({ value, words: reportKindWords(value) }))}
              chosen={kind}
              onChoose={(kind) => change({ kind })}
            />
            <TextArea
              label={words.text}
              placeholder={words.textHint}
              value={text}
              onValue={(text) => change({ text })}
              limit={LIMITS.caseText}
            />
          </Stack>
        </Card>
        <Card tight>
          <Row
            end={<Meta>{group?.name ?? words.noGroup}</Meta>}
            onPress={() => setChoosing("GROUP")}
          >
            <Body>{words.group}</Body>
          </Row>
          <Row
            end={<Meta>{named.map(({ name }) => name).join("、") || words.nobody}</Meta>}
            onPress={() => setChoosing("NAMED")}
          >
            <Body>{words.named}</Body>
          </Row>
        </Card>
      </Measure>
    </Screen>
  );
};

/** The code, this once. */
const Handing = ({ entered: { number, firstWordDueOn, code } }: { entered: Entered }) => {
  useLeaveWarning(words.leave);
  return (
    <Screen
      noBack
      title={words.title}
      footer={
        <Foot>
          <Button cta look="primary" onPress={() => openTab("me")}>
            {words.handed}
          </Button>
        </Foot>
      }
    >
      <Measure>
        <DoneFace title={words.done}>
          {words.by(number, dayWords(firstWordDueOn, clock.now()))}
        </DoneFace>
        <Card>
          <Stack gap={3}>
            <Meta centre>{words.code}</Meta>
            <View role="status" label={`${words.code} ${code}`}>
              <Stack gap={1}>
                {[code.slice(0, 9), code.slice(10)].map((half) => (
                  <Title key={half} level={2} centre>
                    <Code large>{half}</Code>
                  </Title>
                ))}
              </Stack>
            </View>
            <Banner look="wait" icon="warn">
              {words.hand}
            </Banner>
            <Meta>{words.how}</Meta>
          </Stack>
        </Card>
      </Measure>
    </Screen>
  );
};
