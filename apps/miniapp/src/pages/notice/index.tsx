import { useMe } from "../../features/me";
import {
  type NoticeLine,
  NoticeList,
  NoticeView,
  useNotice,
  useNotices,
} from "../../features/notices";
import { useNext } from "../../features/todo";
import { useParameters, useWide } from "../../shell";
import { ReadFace } from "../../ui";

/** 通知: opened by a shared card, confirmed with one tap. */
export default function NoticePage() {
  const { id, fresh } = useParameters<"id" | "fresh">();
  const wide = useWide();
  const next = useNext(id);
  const notice = useNotice(id);
  useMe();
  return (
    <NoticeView
      id={id ?? ""}
      of={notice}
      next={next}
      fresh={fresh === "1"}
      aside={WIDE_SCREENS && wide ? <Others shown={id} opened={notice.value} /> : undefined}
    />
  );
}

const Others = ({ shown, opened }: { shown: string | undefined; opened?: NoticeLine }) => {
  const notices = useNotices(undefined);
  return (
    <ReadFace of={notices}>
      {() => <NoticeList of={notices} shown={shown} opened={opened} />}
    </ReadFace>
  );
};
