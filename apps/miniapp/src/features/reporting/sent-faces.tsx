import { foldReportCode } from "@riqing/schema";
import { useState } from "react";
import { copy, openTab, toast, useLeaveWarning } from "../../shell";
import {
  Banner,
  Button,
  Card,
  CardTitle,
  Code,
  DoneFace,
  Foot,
  Measure,
  Meta,
  Screen,
  Stack,
  TextField,
  View,
} from "../../ui";
import { REPORTING } from "../../words/reporting";
import type { Sent } from "./use-report";

const { code: words, named } = REPORTING;

/** How much of the code is typed to show that it was written down. */
const CONFIRMED_DIGITS = 4;

/** The code, this once. The page cannot be left before a part of it was typed. */
export const CodeFace = ({ code, sent }: { code: string; sent: Sent }) => {
  const [typed, setTyped] = useState("");
  useLeaveWarning(words.leave);
  const end = (foldReportCode(code) ?? "").slice(-CONFIRMED_DIGITS);
  const digits = typed.normalize("NFKC").toUpperCase().replace(/[\s-]/g, "");
  const folded = digits.replace(/O/g, "0").replace(/[IL]/g, "1");
  const wrong = folded.length >= CONFIRMED_DIGITS && folded !== end;
  return (
    <Screen
      noBack
      title={REPORTING.title}
      footer={
        <Foot
          side={
            <Button
              look="text"
              icon="copy"
              onPress={() => void copy(code).then((done) => done && toast(words.copied))}
            >
              {words.copy}
            </Button>
          }
        >
          <Button
            cta
            look="primary"
            because={folded === end ? null : words.confirmHint}
            onPress={() => openTab("me")}
          >
            {words.confirm}
          </Button>
        </Foot>
      }
    >
      <Measure>
        <DoneFace title={words.title}>{words.by(sent.firstWordDueOn)}</DoneFace>
        {sent.picturesLost > 0 && (
          <Banner look="wait" icon="image">
            {words.picturesLost(sent.picturesLost)}
          </Banner>
        )}
        <Card>
          <Stack gap={3}>
            <Meta centre>{words.label}</Meta>
            <View role="status" label={`${words.label} ${code}`}>
              <Stack gap={1}>
                {[code.slice(0, 9), code.slice(10)].map((half) => (
                  <CardTitle key={half} centre>
                    <Code>{half}</Code>
                  </CardTitle>
                ))}
              </Stack>
            </View>
            <Banner look="wait" icon="warn">
              {words.once}
            </Banner>
            <TextField
              label={words.confirmLabel}
              value={typed}
              onValue={setTyped}
              problem={wrong ? words.wrong : null}
            />
          </Stack>
        </Card>
        <Card>
          <Stack gap={2}>
            <CardTitle>{words.later}</CardTitle>
            {words.laterWords.map((sentence) => (
              <Meta key={sentence}>{sentence}</Meta>
            ))}
          </Stack>
        </Card>
      </Measure>
    </Screen>
  );
};

export const NamedFace = ({ sent }: { sent: Sent }) => (
  <Screen
    title={REPORTING.title}
    footer={
      <Foot>
        <Button cta look="primary" onPress={() => openTab("me")}>
          {named.home}
        </Button>
      </Foot>
    }
  >
    <Measure>
      <DoneFace title={named.done}>{named.note(sent.number)}</DoneFace>
    </Measure>
  </Screen>
);
