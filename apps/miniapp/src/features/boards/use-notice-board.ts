import {
  NoticeBoard,
  NoticeBoardPeople,
  type AskedState,
  type NoticeBoardQuery,
  type Reach,
} from "@riqing/schema";
import { useRead } from "../../shell";
import { noticeLine } from "./line";
import { useWatching } from "./use-boards";
import { searchVariables, type Looking, usePeople } from "./use-people";

export type NoticeBoardValue = NoticeBoardQuery["noticeBoard"];

/** Who has confirmed, as it stands; looked at again every two seconds while it is shown. */
export const useNoticeBoard = (noticeId: string) =>
  useRead(NoticeBoard, { noticeId }, ({ noticeBoard }) => noticeBoard, useWatching());

interface Asked {
  noticeId: string;
  state: AskedState;
  reach?: Reach;
  departmentId: string | null;
  looking?: Looking;
  when: boolean;
  /** Changes when the board has: then the names are read anew. */
  pulse: string;
}

/** The names of one part of the board, page by page. */
export const useNoticePeople = ({ when, pulse, reach, looking, ...asked }: Asked) =>
  usePeople(
    NoticeBoardPeople,
    { ...asked, reach: reach ?? null, ...searchVariables(looking) },
    ({ noticeBoard }) => noticeBoard.people,
    noticeLine,
    { when, pulse },
  );
