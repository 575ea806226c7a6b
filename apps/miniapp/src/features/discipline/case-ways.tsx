import { open, PAGES } from "../../shell";
import { Body, Caption, Card, Icon, Row } from "../../ui";
import { CASE_BOARD } from "../../words/case-board";

/** From the list of cases to the appeals that I review, to the board, and to the figures. */
export const CaseWays = () => (
  <Card tight>
    <Row start={<Icon name="shield" />} onPress={() => open(PAGES.appeals)}>
      <Body>{CASE_BOARD.appeals.title}</Body>
      <Caption>{CASE_BOARD.appeals.note}</Caption>
    </Row>
    <Row start={<Icon name="todo" />} onPress={() => open(PAGES.caseBoard)}>
      <Body>{CASE_BOARD.title}</Body>
      <Caption>{CASE_BOARD.note}</Caption>
    </Row>
    <Row start={<Icon name="chart" />} onPress={() => open(PAGES.disciplineFigures)}>
      <Body>{CASE_BOARD.figures.title}</Body>
      <Caption>{CASE_BOARD.figures.note}</Caption>
    </Row>
  </Card>
);
