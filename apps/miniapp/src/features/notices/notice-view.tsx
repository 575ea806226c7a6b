import { type ReactNode, useState } from "react";
import { clock, openReport, PAGES, type ReportFrom, type Read, useShare } from "../../shell";
import { Banner, Button, Card, Flow, Screen, ShareLink, ShareNext } from "../../ui";
import { NOTICES } from "../../words/notices";
import { fullTime } from "../../words/times";
import { WAYS } from "../../words/ways";
import type { Next } from "../kinds";
import { PendingTapBanner, usePendingTapOn, usePendingTapGone } from "../pending-taps";
import { CallCard } from "./call-card";
import { NoticeChanges } from "./changes";
import { FactsCard } from "./facts-card";
import { FeedbackCard } from "./feedback-card";
import { NoticeFoot } from "./notice-foot";
import { ReceiptFace, ReceiptLines } from "./receipt-face";
import { RemarkSheet } from "./remark-sheet";
import { noticeShareText } from "./share-text";
import { StandingCard } from "./standing-card";
import { TextCard } from "./text-card";
import { useAcknowledge } from "./use-acknowledge";
import type { NoticeRead } from "./use-notice";
import { useOpenNotice } from "./use-open-notice";

interface NoticeViewProps {
  id: string;
  of: Read<NoticeRead>;
  next: Next | undefined;
  aside?: ReactNode;
  /** It was published a moment ago, by whoever looks at it. */
  fresh?: boolean;
}

/** A notice: read, confirmed with one tap, and from then on its receipt. */
export const NoticeView = ({ id, of, next, aside, fresh }: NoticeViewProps) => {
  const notice = of.value;
  const does = useAcknowledge(
    { id, subject: notice?.subject ?? "", revision: { id: notice?.revision.id ?? "" } },
    "PAGE",
  );
  const pendingTap = usePendingTapOn(id);
  usePendingTapGone(() => void of.refresh());
  const [sharing, setSharing] = useState(fresh ?? false);
  const [remarking, setRemarking] = useState(false);
  const path = `${PAGES.notice}?id=${id}`;
  useOpenNotice(notice);
  // The title only: what a notice says stays among those it is for.
  useShare(() => ({ title: notice?.subject ?? NOTICES.title, path }));

  return (
    <Screen
      title={NOTICES.title}
      of={of}
      aside={aside}
      footer={
        notice && (
          <NoticeFoot
            notice={notice}
            does={does}
            waiting={Boolean(pendingTap)}
            next={next}
            onRemark={() => setRemarking(true)}
          />
        )
      }
      over={
        notice && (
          <RemarkSheet
            notice={notice}
            does={does}
            open={remarking}
            onClose={() => setRemarking(false)}
          />
        )
      }
    >
      {(value: NoticeRead) => (
        <>
          {pendingTap && (
            <PendingTapBanner
              entry={pendingTap}
              words={NOTICES.waiting}
              note={NOTICES.waitingNote}
            />
          )}
          {sharing && (
            <ShareNext
              path={path}
              text={noticeShareText(value)}
              onClose={() => setSharing(false)}
            />
          )}
          <NoticeBody notice={value} />
          <StandingCard notice={value} />
          {value.feedbackRefusal === null && <FeedbackCard noticeId={value.id} />}
          <Flow gap={0}>
            <ShareLink path={path} text={noticeShareText(value)} />
            <Button look="text" icon="warn" onPress={() => openReport(whatIs(value))}>
              {WAYS.reports.report}
            </Button>
          </Flow>
        </>
      )}
    </Screen>
  );
};

/** What the form of a report is filled in with; of several groups, which one is not known. */
const whatIs = ({ id, subject: title, groups: [group, ...others] }: NoticeRead): ReportFrom => ({
  origin: { kind: "NOTICE", id, title },
  group: others.length === 0 ? group : undefined,
});

const NoticeBody = ({ notice }: { notice: NoticeRead }) => {
  const [again, setAgain] = useState(false);
  const given = notice.myAcknowledgement;
  const text = (
    <>
      {notice.revision.number > 1 && <NoticeChanges notice={notice} />}
      <TextCard notice={notice} />
      <CallCard notice={notice} />
    </>
  );
  return (
    <>
      {notice.state === "WITHDRAWN" && notice.withdrawnAt && (
        <Banner look="danger" icon="undo">
          {NOTICES.withdrawnFact(fullTime(notice.withdrawnAt, clock.now()), notice.withdrawnReason)}
          。{NOTICES.withdrawnFollows}
        </Banner>
      )}
      {given ? (
        <>
          <ReceiptFace notice={notice} />
          <FactsCard notice={notice} tapped />
          <ReceiptLines notice={notice} />
          {again ? (
            text
          ) : (
            <Card tight>
              <Button look="text" wide onPress={() => setAgain(true)}>
                {NOTICES.textAgain}
              </Button>
            </Card>
          )}
        </>
      ) : (
        <>
          {text}
          <FactsCard notice={notice} />
        </>
      )}
    </>
  );
};
