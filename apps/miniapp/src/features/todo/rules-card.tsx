import { clock, open, PAGES } from "../../shell";
import { Button, Card, CardTitle, Flow, Grow, Meta, Pair, Stack, Tag } from "../../ui";
import { dayWords } from "../../words/times";
import { TODO } from "../../words/todo";
import type { TodoItem } from "./use-my-todo";
import styles from "./todo.module.css";

type WithRules = TodoItem & { rules: NonNullable<TodoItem["rules"]> };

/** Rules to sign: what changed since my signature, or all of it the first time. */
export const RulesCard = ({ item, first }: { item: WithRules; first: boolean }) => {
  const { rules, changedClauses: changed } = item;
  const again = changed > 0;
  const go = () => open(again ? PAGES.rulesChanges : PAGES.rules, { versionId: rules.id });
  return (
    <Card>
      <Stack gap={1}>
        <Pair
          left={
            <Meta num>
              {TODO.rules(rules.number)} ·{" "}
              <Meta inline tone="ink" strong>
                {again ? TODO.changed(changed) : TODO.first}
              </Meta>
            </Meta>
          }
          right={
            item.dueOn && (
              <Flow gap={1}>
                {item.overdue && <Tag look="over">{TODO.overdue}</Tag>}
                <Meta num>{TODO.signBefore(dayWords(item.dueOn, clock.now()))}</Meta>
              </Flow>
            )
          }
        />
        <Flow gap={3} wrap className={styles.rules}>
          <Grow className={styles.rulesWords}>
            <CardTitle>{item.title}</CardTitle>
            <Meta num>
              {again
                ? TODO.kinds(item.added, item.tightened, item.relaxed)
                : TODO.length(rules.dutyCount, rules.readingMinutes)}
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

const words = (again: boolean) => (again ? TODO.seeChanges : TODO.toSign);
