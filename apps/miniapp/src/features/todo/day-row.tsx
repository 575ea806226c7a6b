import { open, PAGES } from "../../shell";
import { Body, Caption, Icon, Row } from "../../ui";
import { WAYS } from "../../words/ways";

/** The way to today's close-out once nothing in it waits any more: until the close all can change. */
export const DayRow = () => (
  <Row start={<Icon name="check" />} onPress={() => open(PAGES.day)}>
    <Body>{WAYS.days.today}</Body>
    <Caption>{WAYS.days.todayNote}</Caption>
  </Row>
);
