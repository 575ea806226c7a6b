import {
  SignatureBoard,
  SignatureBoardPeople,
  type Reach,
  type SignatureBoardQuery,
  type SignatureState,
} from "@riqing/schema";
import { useRead } from "../../shell";
import { signatureLine } from "./line";
import { useWatching } from "./use-boards";
import { searchVariables, type Looking, usePeople } from "./use-people";

export type SignatureBoardValue = SignatureBoardQuery["signatureBoard"];

/** Who has signed, as it stands; looked at again every two seconds while it is shown. */
export const useSignatureBoard = (rulebookId: string) =>
  useRead(SignatureBoard, { rulebookId }, ({ signatureBoard }) => signatureBoard, useWatching());

interface Asked {
  rulebookId: string;
  states: SignatureState[];
  reach?: Reach;
  departmentId: string | null;
  looking?: Looking;
  when: boolean;
  /** Changes when the board has: then the names are read anew. */
  pulse: string;
}

/** The names of one part of the board, page by page. */
export const useSignaturePeople = ({ when, pulse, reach, looking, ...asked }: Asked) =>
  usePeople(
    SignatureBoardPeople,
    { ...asked, reach: reach ?? null, ...searchVariables(looking) },
    ({ signatureBoard }) => signatureBoard.people,
    signatureLine,
    { when, pulse },
  );
