import { open, PAGES } from "../../shell";
import { Body, Caption, Card, Icon, Row, Section } from "../../ui";
import { NOTICES } from "../../words/notices";
import { WAYS } from "../../words/ways";
import type { NoticeRead } from "./use-notice";

/** For those who answer for it: who is missing, correcting, taking it back. Others see nothing. */
export const StandingCard = ({ notice }: { notice: NoticeRead }) => {
  const mayEdit = !notice.reviseRefusal;
  const mayWithdraw = !notice.withdrawRefusal;
  const mayLook = !notice.seeBoardRefusal;
  if (!mayEdit && !mayWithdraw && !mayLook && !notice.mayCite) return null;
  const edit = (withdraw?: string) => open(PAGES.noticeEdit, { noticeId: notice.id, withdraw });
  return (
    <Section title={NOTICES.forMe}>
      <Card tight>
        {mayLook && (
          <Row
            start={<Icon name="chart" />}
            onPress={() => open(PAGES.noticeBoard, { noticeId: notice.id })}
          >
            <Body>{NOTICES.board}</Body>
            <Caption>{NOTICES.boardNote}</Caption>
          </Row>
        )}
        {mayEdit && (
          <Row start={<Icon name="pen" />} onPress={() => edit()}>
            <Body>{NOTICES.edit}</Body>
            <Caption>{NOTICES.editNote}</Caption>
          </Row>
        )}
        {mayWithdraw && (
          <Row start={<Icon name="undo" />} onPress={() => edit("1")}>
            <Body>{NOTICES.withdraw}</Body>
            <Caption>{NOTICES.withdrawNote}</Caption>
          </Row>
        )}
        {notice.mayCite && (
          <Row
            start={<Icon name="shield" />}
            onPress={() => open(PAGES.violation, { cite: "NOTICE", id: notice.id })}
          >
            <Body>{WAYS.discipline.violation}</Body>
            <Caption>{WAYS.discipline.violationNote}</Caption>
          </Row>
        )}
      </Card>
    </Section>
  );
};
