import { clock, open, PAGES } from "../../shell";
import { Button, Card, CardTitle, Flow, Grow, Meta, Pair, Stack, Tag } from "../../ui";
import { RULES_TODO } from "../../words/rules";
import { dayWords } from "../../words/times";
import { TODO } from "../../words/todo";
import type { TodoCardProps, TodoCards } from "../kinds";
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

export const rulesTodoCards = { SIGN_RULES: RulesTodoCard } satisfies TodoCards;
