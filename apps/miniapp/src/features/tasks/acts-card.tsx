import { copy, open, PAGES, toast } from "../../shell";
import { Body, Caption, Card, Icon, type IconName, Row, Section } from "../../ui";
import { QUESTIONS } from "../../words/questions";
import { ACTS } from "../../words/task-detail";
import { WAYS } from "../../words/ways";
import { because, isOffered, type Sheet } from "./task-foot";
import type { TaskRead } from "./use-task";

interface Act {
  icon: IconName;
  words: string;
  note: string;
  refusal: string | null;
  sheet: Sheet;
}

/** What may be done besides the next step; what may not now says why. */
function actsOf(task: TaskRead): Act[] {
  const { mine } = task;
  const asked = mine?.state === "ASKED";
  const isQuestion = task.kind === "QUESTION";
  const mayAskDate = mine?.state === "CONFIRMED" && mine.dateRequest?.state !== "OPEN";
  const acts: (Act | false)[] = [
    // While it is being asked for, or is to be answered, these have no place under the first button.
    (asked || isQuestion || task.carryOverRefusal !== null) && {
      icon: "right",
      words: ACTS.carry,
      note: ACTS.carryNote,
      refusal: task.carryOverRefusal,
      sheet: "CARRY",
    },
    (asked || task.completeRefusal !== null) && {
      icon: "pen",
      words: ACTS.report,
      note: ACTS.reportNote,
      refusal: task.reportRefusal,
      sheet: "REPORT",
    },
    // A question is answered, or passed on; both stand at the bottom.
    asked &&
      !isQuestion && {
        icon: "check",
        words: ACTS.complete,
        note: ACTS.completeNote,
        refusal: task.completeRefusal,
        sheet: "COMPLETE",
      },
    mayAskDate && {
      icon: "clock",
      words: ACTS.newDate,
      note: ACTS.newDateNote,
      // Of a question that is refused without an answer, which is no reason here.
      refusal: isQuestion ? task.reportRefusal : task.completeRefusal,
      sheet: "DATE",
    },
    (!isQuestion || task.assignments.some(({ unassigned }) => unassigned)) && {
      icon: "people",
      words: isOwnToGive(task) ? ACTS.pass : ACTS.reassign,
      note: ACTS.passNote,
      refusal: task.reassignRefusal,
      sheet: "PASS",
    },
    {
      icon: "x",
      words: isQuestion ? QUESTIONS.cancel.open : ACTS.cancel,
      note: isQuestion ? QUESTIONS.cancel.note : ACTS.cancelNote,
      refusal: task.cancelRefusal,
      sheet: "CANCEL",
    },
  ];
  return acts.filter((act) => act !== false).filter(({ refusal }) => isOffered(refusal));
}

/** Passing on one's own is another thing than giving others' on. */
const isOwnToGive = ({ mine, assignments }: TaskRead): boolean =>
  mine !== null &&
  (mine.reassignRefusal === null || assignments.every((one) => one.reassignRefusal !== null));

interface ActsCardProps {
  task: TaskRead;
  onOpen: (sheet: Sheet) => void;
}

export const ActsCard = ({ task, onOpen }: ActsCardProps) => {
  const acts = actsOf(task);
  // Ready to be pasted into the group (Mission T5).
  const report = task.completionText;
  if (acts.length === 0 && !report && !task.mayCite) return null;
  return (
    <Section title={ACTS.more}>
      <Card tight>
        {acts.map(({ icon, words, note, refusal, sheet }) => (
          <Row
            key={sheet}
            start={<Icon name={icon} />}
            onPress={refusal === null ? () => onOpen(sheet) : undefined}
          >
            <Body tone={refusal === null ? "ink" : "quiet"}>{words}</Body>
            <Caption>{because(refusal) ?? note}</Caption>
          </Row>
        ))}
        {task.mayCite && (
          <Row
            start={<Icon name="shield" />}
            onPress={() => open(PAGES.violation, { cite: "TASK", id: task.id })}
          >
            <Body>{WAYS.discipline.violation}</Body>
            <Caption>{WAYS.discipline.violationNote}</Caption>
          </Row>
        )}
        {report && (
          <Row
            start={<Icon name="copy" />}
            onPress={() =>
              void copy(report).then((done) => toast(done ? ACTS.copied : ACTS.notCopied))
            }
          >
            <Body>{task.kind === "QUESTION" ? QUESTIONS.copy : ACTS.copyReport}</Body>
          </Row>
        )}
      </Card>
    </Section>
  );
};
