import { ExportCloseOut } from "@riqing/schema";
import { useState } from "react";
import { copy, open, PAGES, toast, useSession } from "../../shell";
import {
  Body,
  Button,
  Caption,
  Card,
  Foot,
  Measure,
  MoreRow,
  ReadFace,
  Row,
  Screen,
  Section,
  Stack,
  View,
} from "../../ui";
import { dayName } from "../../words/calendar";
import { RECORD } from "../../words/day-record";
import { ExportSheet } from "../export";
import { CorrectSheet } from "./correct-sheet";
import { chainsOf, correctable, seesOwnOnly } from "./record";
import { CarriedRow, ChainCard, CorrectionRow, Departments, OpenRow, Sealed } from "./record-parts";
import { type DayRecord, useLines, useRecord, isDay } from "./use-record";
import styles from "./record.module.css";

interface RecordScreenProps {
  groupId: string;
  day: string;
}

/** Picture 06: the record of a closed day, as a document. */
export const RecordScreen = ({ groupId, day }: RecordScreenProps) => {
  const record = useRecord(groupId, day);
  const [correcting, setCorrecting] = useState(false);
  const [exporting, setExporting] = useState(false);
  const me = useSession();
  const { value } = record;
  return (
    <Screen
      title={isDay(day) ? dayName(day) : RECORD.title}
      of={record}
      footer={(of: DayRecord) => (
        <RecordFoot
          of={of}
          onCorrect={() => setCorrecting(true)}
          onExport={() => setExporting(true)}
        />
      )}
      over={
        value && (
          <>
            <CorrectSheet
              open={correcting}
              onClose={() => setCorrecting(false)}
              closeOutId={value.id}
              {...correctable(value, me?.personId)}
            />
            <ExportSheet
              open={exporting}
              onClose={() => setExporting(false)}
              title={RECORD.exportTitle}
              document={ExportCloseOut}
              fileOf={({ exportCloseOut }) => exportCloseOut}
              asks={(format) => ({ input: { groupId, day, format } })}
            />
          </>
        )
      }
    >
      {(of) => (
        <Measure>
          <Stack gap={3}>
            <Sealed record={of} />
            {seesOwnOnly(of) ? <Mine groupId={groupId} day={day} /> : <Names of={of} />}
            <Corrections of={of} />
            {of.done > 0 && (
              <Section title={RECORD.byDepartment} note={RECORD.pieces(of.done)}>
                <Departments of={of.departments} />
              </Section>
            )}
            <Unopened of={of} />
            <Section title={RECORD.summary}>
              <Card>
                <Body className={styles.summary}>{of.summary}</Body>
              </Card>
            </Section>
            <View className={styles.hash}>
              {RECORD.hash} {of.contentHash}
            </View>
          </Stack>
        </Measure>
      )}
    </Screen>
  );
};

interface RecordFootProps {
  of: DayRecord;
  onCorrect: () => void;
  onExport: () => void;
}

const RecordFoot = ({ of, onCorrect, onExport }: RecordFootProps) => {
  const corrects = of.correctRefusal === null;
  const exports = !seesOwnOnly(of);
  async function copyIt() {
    toast((await copy(of.summary)) ? RECORD.copied : RECORD.notCopied);
  }
  return (
    <Foot
      side={
        (corrects || exports) && (
          <>
            {corrects && (
              <Button look="text" icon="pen" onPress={onCorrect}>
                {RECORD.correct}
              </Button>
            )}
            {exports && (
              <Button look="text" icon="down2" onPress={onExport}>
                {RECORD.export}
              </Button>
            )}
          </>
        )
      }
    >
      <Button cta look="primary" onPress={() => void copyIt()}>
        {RECORD.copy}
      </Button>
    </Foot>
  );
};

/** What is open by name, then the chains, the longest first. */
const Names = ({ of }: { of: DayRecord }) => {
  const [all, setAll] = useState(false);
  const more = useLines(of.group.id, of.day, "OPEN", all);
  const { drawn, listed } = chainsOf(of.chains);
  const shown = 3;
  const [everyChain, setEveryChain] = useState(false);
  const rows = everyChain ? listed : listed.slice(0, shown);
  const open = (all && more.value) || of.openLines.nodes;
  const left = of.open - open.length;
  return (
    <>
      {of.open > 0 && (
        <Section title={RECORD.open} note={RECORD.pieces(of.open)}>
          <Card tight>
            {open.map((line) => (
              <OpenRow key={line.id} line={line} />
            ))}
            {left > 0 && (
              <MoreRow onPress={() => (all ? more.more() : setAll(true))}>
                {RECORD.more(left)}
              </MoreRow>
            )}
          </Card>
        </Section>
      )}
      {of.carried > 0 && (
        <Section title={RECORD.carried} note={RECORD.chainsFirst(of.carried)}>
          {drawn.map((line) => (
            <ChainCard key={line.id} line={line} />
          ))}
          {rows.length > 0 && (
            <Card tight>
              {rows.map((line) => (
                <CarriedRow key={line.id} line={line} />
              ))}
              {rows.length < listed.length && (
                <MoreRow onPress={() => setEveryChain(true)}>
                  {RECORD.more(listed.length - rows.length)}
                </MoreRow>
              )}
            </Card>
          )}
        </Section>
      )}
    </>
  );
};

/** Members see the numbers, and what is their own. */
const Mine = ({ groupId, day }: RecordScreenProps) => {
  const lines = useLines(groupId, day, null, true);
  return (
    <Section title={RECORD.mine}>
      <ReadFace of={lines} empty={<Caption centre>{RECORD.noneMine}</Caption>}>
        {(mine) => (
          <Card tight>
            {mine.map((line) =>
              line.outcome === "OPEN" ? (
                <OpenRow key={line.id} line={line} />
              ) : line.outcome === "CARRIED" ? (
                <CarriedRow key={line.id} line={line} />
              ) : (
                <Row key={line.id} end={<Caption>{RECORD.done}</Caption>}>
                  <Body>{line.goal}</Body>
                </Row>
              ),
            )}
            {lines.hasMore && <MoreRow onPress={lines.more}>{RECORD.mine}</MoreRow>}
          </Card>
        )}
      </ReadFace>
      <Caption centre>{RECORD.membersSee}</Caption>
    </Section>
  );
};

const Corrections = ({ of }: { of: DayRecord }) =>
  of.corrections.length > 0 && (
    <Section title={RECORD.corrections} note={RECORD.correctionsNote}>
      <Card tight>
        {of.corrections.map((correction) => (
          <CorrectionRow key={correction.id} of={correction} />
        ))}
      </Card>
    </Section>
  );

/** For this reader alone; never a strike (Mission N12). */
const Unopened = ({ of }: { of: DayRecord }) =>
  of.unopened.length > 0 && (
    <Section title={RECORD.unopened} note={RECORD.unopenedNote}>
      <Card tight>
        {of.unopened.map(({ id, subject }) => (
          <Row key={id} onPress={() => open(PAGES.notice, { id })}>
            <Body>{subject}</Body>
          </Row>
        ))}
      </Card>
    </Section>
  );
