import { clock, open, PAGES } from "../../shell";
import { Button, Card, CardTitle, Flow, Grow, Meta, Pair, Stack, Tag } from "../../ui";
import { CLAUSE_TODO, DRAFT_TODO, RULES_TODO } from "../../words/rules-kinds";
import { dayWords } from "../../words/times";
import { TODO } from "../../words/todo";
import { type TodoCardProps, type TodoCards, TodoWords } from "../kinds";
import styles from "./todo-card.module.css";

/** Rules to sign: what changed since my signature, or all of it the first time. */
const RulesTodoCard = ({ item, first }: TodoCardProps) => {
  const { rules, changedClauses: changed } = item;
  if (!rules) return null;
  const again = changed > 0;
  const go = () => open(again ? PAGES.rulesChanges : PAGES.rules, { versionId: rules.id });
  return (
    <Card>
      <Stack gap={1}>
        <Pair
          left={
            <Meta num>
              {RULES_TODO.rules(rules.number)} ·{" "}
              <Meta inline tone="ink" strong>
                {again ? RULES_TODO.changed(changed) : RULES_TODO.first}
              </Meta>
            </Meta>
          }
          right={
            item.dueOn && (
              <Flow gap={1}>
                {item.overdue && <Tag look="over">{TODO.overdue}</Tag>}
                <Meta num>{RULES_TODO.signBefore(dayWords(item.dueOn, clock.now()))}</Meta>
              </Flow>
            )
          }
        />
        <Flow gap={3} wrap className={styles.line}>
          <Grow className={styles.words}>
            <CardTitle>{item.title}</CardTitle>
            <Meta num>
              {again
                ? RULES_TODO.kinds(item.added, item.tightened, item.relaxed)
                : RULES_TODO.length(rules.dutyCount, rules.readingMinutes)}
            </Meta>
          </Grow>
          <Button
            look={first ? "primary" : "soft"}
            label={`${words(again)}：${item.title}`}
            onPress={go}
          >
            {words(again)}
          </Button>
        </Flow>
      </Stack>
    </Card>
  );
};

const words = (again: boolean) => (again ? RULES_TODO.seeChanges : RULES_TODO.toSign);

/** A draft that waits for me: to approve, to publish, or to write again. It is judged where its text stands. */
const DraftTodoCard = ({ item, first }: TodoCardProps) => {
  const { rules } = item;
  if (!rules) return null;
  const { title, act } = DRAFT_TODO[item.kind as keyof typeof DRAFT_TODO];
  const go = () => open(PAGES.rulesEdit, { rulebookId: rules.rulebook.id });
  return (
    <Card>
      <Stack gap={3}>
        <TodoWords
          title={item.title}
          left={<Meta num>{`${title} · ${RULES_TODO.rules(rules.number)}`}</Meta>}
          right={<Meta num>{RULES_TODO.length(rules.dutyCount, rules.readingMinutes)}</Meta>}
          onPress={go}
        />
        <Button wide look={first ? "primary" : "soft"} label={`${act}：${item.title}`} onPress={go}>
          {act}
        </Button>
      </Stack>
    </Card>
  );
};

/** What is asked or proposed about a clause: it is answered where the clause stands. */
const ClauseTodoCard = ({ item, first }: TodoCardProps) => {
  const about = item.clauseQuestion ?? item.revisionProposal;
  if (!about) return null;
  const { title, act } = CLAUSE_TODO[item.kind as "ANSWER_CLAUSE" | "DECIDE_REVISION"];
  const by = item.clauseQuestion?.asker ?? item.revisionProposal?.proposer;
  const { rulebookId, clauseKey } = about;
  const go = () => open(PAGES.clause, { rulebookId, clauseKey });
  return (
    <Card>
      <Stack gap={3}>
        <TodoWords
          title={item.title}
          left={
            <Meta num>{[title, by && CLAUSE_TODO.by(by.name)].filter(Boolean).join(" · ")}</Meta>
          }
          right={
            <Flow gap={1}>
              {about.raisedAt && <Tag look="over">{CLAUSE_TODO.raised}</Tag>}
              {item.dueOn && (
                <Meta num>{CLAUSE_TODO.answerBy(dayWords(item.dueOn, clock.now()))}</Meta>
              )}
            </Flow>
          }
          onPress={go}
        />
        <Button wide look={first ? "primary" : "soft"} label={`${act}：${item.title}`} onPress={go}>
          {act}
        </Button>
      </Stack>
    </Card>
  );
};

export const rulesTodoCards = {
  ANSWER_CLAUSE: ClauseTodoCard,
  DECIDE_REVISION: ClauseTodoCard,
  SIGN_RULES: RulesTodoCard,
  APPROVE_RULES: DraftTodoCard,
  PUBLISH_RULES: DraftTodoCard,
  REVISE_RULES: DraftTodoCard,
} satisfies TodoCards;
