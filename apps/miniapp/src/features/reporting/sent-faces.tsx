import { foldReportCode } from "@riqing/schema";
import { useState } from "react";
import {
  copy,
  openTab,
  PAGES,
  replace,
  saveFile,
  savePicture,
  toast,
  useLeaveWarning,
} from "../../shell";
import {
  Banner,
  Button,
  Card,
  CardTitle,
  Code,
  DoneFace,
  Flow,
  Foot,
  Measure,
  Meta,
  Screen,
  Stack,
  TextField,
  Title,
  View,
} from "../../ui";
import { REPORTING } from "../../words/reporting";
import type { Sent } from "./use-report";

const { code: words, named, receipt } = REPORTING;

/** How much of the code is typed to show that it was written down. */
const CONFIRMED_DIGITS = 4;

/** The code, this once. The page cannot be left before a part of it was typed. */
export const CodeFace = ({ code, sent }: { code: string; sent: Sent }) => {
  const [typed, setTyped] = useState("");
  useLeaveWarning(words.leave);
  const end = (foldReportCode(code) ?? "").slice(-CONFIRMED_DIGITS);
  const digits = typed.normalize("NFKC").toUpperCase().replace(/[\s-]/g, "");
  const folded = digits.replace(/O/g, "0").replace(/[IL]/g, "1");
  const halves = [code.slice(0, 9), code.slice(10)];
  const wrong = folded.length >= CONFIRMED_DIGITS && folded !== end;
  return (
    <Screen
      noBack
      title={REPORTING.title}
      footer={
        <Foot>
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
                {halves.map((half) => (
                  <Title key={half} level={2} centre>
                    <Code large>{half}</Code>
                  </Title>
                ))}
              </Stack>
            </View>
            <Flow wrap>
              <Button
                look="quiet"
                icon="copy"
                onPress={() => void copy(code).then((done) => done && toast(words.copied))}
              >
                {words.copy}
              </Button>
              <Button
                look="quiet"
                icon="image"
                onPress={() =>
                  void savePicture(halves).then((done) =>
                    toast(done ? words.pictureSaved : words.pictureFailed),
                  )
                }
              >
                {words.savePicture}
              </Button>
            </Flow>
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
        <Receipt of={sent} />
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

const saved = { SAVED: receipt.saved, COPIED: receipt.copied, FAILED: receipt.failed };

/** What the organisation has signed. It is kept only where its sender keeps it. */
const Receipt = ({ of: { receipt: document, number } }: { of: Sent }) => (
  <Card>
    <Stack gap={2}>
      <CardTitle>{receipt.title}</CardTitle>
      <Meta>{document === null ? receipt.wrong : receipt.holds(number)}</Meta>
      {document !== null && (
        <>
          <Flow wrap>
            <Button
              look="quiet"
              icon="down2"
              onPress={() =>
                void saveFile(receipt.file, document, "application/json").then((how) =>
                  toast(saved[how]),
                )
              }
            >
              {receipt.save}
            </Button>
          </Flow>
          <Meta>{receipt.note}</Meta>
        </>
      )}
    </Stack>
  </Card>
);

export const NamedFace = ({ sent }: { sent: Sent }) => (
  <Screen
    title={REPORTING.title}
    footer={
      <Foot>
        <Button cta look="primary" onPress={() => replace(PAGES.myReports)}>
          {named.look}
        </Button>
      </Foot>
    }
  >
    <Measure>
      <DoneFace title={named.done}>{named.note(sent.number, sent.firstWordDueOn)}</DoneFace>
    </Measure>
  </Screen>
);
