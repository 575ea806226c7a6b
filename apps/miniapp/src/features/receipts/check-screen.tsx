import { useState } from "react";
import { choosing, clock, readText } from "../../shell";
import {
  Banner,
  Body,
  Button,
  Caption,
  Card,
  KeyValue,
  Measure,
  Screen,
  Section,
  Stack,
  TextArea,
  TextField,
} from "../../ui";
import { CHECK, RECEIPTS } from "../../words/receipts";
import { fullTime } from "../../words/times";
import { type Checked, type CheckFault, checkReceipt } from "./check";

/** Checks the file of a receipt on this device: nothing is sent, and no network is needed. */
export const CheckScreen = () => {
  const [text, setText] = useState("");
  const [key, setKey] = useState("");
  const [result, setResult] = useState<Checked | CheckFault | null>(null);
  const [unread, setUnread] = useState(false);

  async function choose() {
    const [file] = await choosing.files(1, ["json", "txt"]);
    if (!file) return;
    const found = await readText(file);
    setUnread(found === null);
    if (found === null) return;
    setText(found);
    setResult(checkReceipt(found, key));
  }

  return (
    <Screen title={CHECK.title}>
      <Measure>
        <Stack gap={3}>
          <Card>
            <Stack gap={2}>
              {CHECK.how.map((words) => (
                <Body key={words}>{words}</Body>
              ))}
            </Stack>
          </Card>
          <Card>
            <Stack gap={3}>
              <Button wide look="soft" icon="file" onPress={() => void choose()}>
                {CHECK.choose}
              </Button>
              {unread && <Caption tone="danger">{CHECK.unread}</Caption>}
              <TextArea
                rows={4}
                label={CHECK.paste}
                value={text}
                onValue={(next) => {
                  setText(next);
                  setResult(null);
                }}
              />
              <TextField
                label={CHECK.key}
                placeholder={CHECK.keyHint}
                value={key}
                onValue={(next) => {
                  setKey(next);
                  setResult(null);
                }}
              />
              <Button
                wide
                look="primary"
                because={text.trim() === "" ? CHECK.first : null}
                onPress={() => setResult(checkReceipt(text, key))}
              >
                {CHECK.act}
              </Button>
            </Stack>
          </Card>
          {result !== null && <Result of={result} />}
          <Section title={CHECK.scriptTitle}>
            <Caption>{CHECK.script}</Caption>
          </Section>
        </Stack>
      </Measure>
    </Screen>
  );
};

const textOf = (of: unknown, ...path: string[]): string => {
  const found = path.reduce<unknown>(
    (value, name) => (value as Record<string, unknown> | null | undefined)?.[name],
    of,
  );
  return typeof found === "string" ? found : RECEIPTS.unknown;
};

const Result = ({ of }: { of: Checked | CheckFault }) => {
  if (typeof of === "string") {
    return (
      <Banner look="wait" icon="warn">
        {CHECK.faults[of]}
      </Banner>
    );
  }
  const { payload, publicKey, trusted } = of;
  // Of an anonymous report, the day alone.
  const isDay = payload.receivedOn !== undefined;
  const at = textOf(payload, isDay ? "receivedOn" : "at");
  const when =
    isDay || Number.isNaN(Date.parse(at)) ? at : fullTime(at, clock.now(), { seconds: true });
  return (
    <>
      <Banner look={trusted ? "news" : "wait"} icon={trusted ? "check" : "warn"}>
        {trusted ? CHECK.holds : CHECK.holdsOwnKey}
      </Banner>
      <Card>
        <KeyValue
          lines={[
            { key: CHECK.organisation, value: textOf(payload, "organisation", "name") },
            { key: CHECK.who, value: textOf(payload, "person", "name") },
            { key: CHECK.about, value: textOf(payload, "subject", "title") },
            { key: RECEIPTS.said, value: textOf(payload, "statement") },
            { key: RECEIPTS.at, value: when },
            { key: RECEIPTS.hash, value: textOf(payload, "textHash"), mono: true },
            { key: RECEIPTS.key, value: publicKey, mono: true },
          ]}
        />
      </Card>
    </>
  );
};
