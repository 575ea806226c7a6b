import { open, PAGES } from "../../shell";
import { Body, Caption, Icon, Row } from "../../ui";
import { TASKS } from "../../words/tasks";

/** The way to all tasks: mine, those I assigned, my department's. */
export const TasksRow = () => (
  <Row start={<Icon name="todo" />} onPress={() => open(PAGES.tasks)}>
    <Body>{TASKS.entry}</Body>
    <Caption>{TASKS.entryNote}</Caption>
  </Row>
);
