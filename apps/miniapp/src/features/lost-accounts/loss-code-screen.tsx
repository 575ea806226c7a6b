import { useState } from "react";
import { clock } from "../../shell";
import {
  ActionButton,
  Body,
  Caption,
  Card,
  DateTimeField,
  Foot,
  Measure,
  Meta,
  Screen,
  Stack,
  TextField,
} from "../../ui";
import { LOST } from "../../words/lost-accounts";
import { fromFields, toFields } from "../../words/times";
import { shaped, whyNotCode } from "../sign-in";
import { FactsCard } from "./facts-card";
import { useReportByCode } from "./use-lost-accounts";

const { code: words } = LOST;

/** 用挂失码挂失: on anybody's phone, signed in or not. Nothing of it is kept on this device. */
export const LossCodeScreen = () => {
  const [code, setCode] = useState("");
  const [since, setSince] = useState(() => toFields(clock.now()));
  const report = useReportByCode();
  const done = report.outcome?.state === "DONE" ? report.outcome.data.reportLostByCode : null;
  return (
    <Screen
      title={words.title}
      footer={
        done ? undefined : (
          <Foot note={words.noCode}>
            <ActionButton
              cta
              look="primary"
              does={report}
              with={{ code, lostAt: fromFields(since.date, since.time) }}
              because={code === "" ? words.fillIn : whyNotCode(code)}
              then={({ state }) => {
                if (state === "DONE") setCode("");
              }}
            >
              {words.act}
            </ActionButton>
          </Foot>
        )
      }
    >
      <Measure>
        {done ? (
          <Card>
            <Stack gap={2}>
              <Body>{words.done(done.ended)}</Body>
              <Caption>{words.next}</Caption>
            </Stack>
          </Card>
        ) : (
          <>
            <Meta>{words.lead}</Meta>
            <Card>
              <Stack gap={3}>
                <TextField
                  label={words.label}
                  placeholder={words.shape}
                  value={code}
                  onValue={(typed) => setCode(shaped(typed))}
                />
                <DateTimeField
                  label={LOST.since}
                  date={since.date}
                  time={since.time}
                  max={toFields(clock.now()).date}
                  onDate={(date) => setSince({ ...since, date })}
                  onTime={(time) => setSince({ ...since, time })}
                />
              </Stack>
            </Card>
            <FactsCard facts={words.facts} />
          </>
        )}
      </Measure>
    </Screen>
  );
};
