import {
  ChooseMediator,
  ConcludeMediation,
  ConfirmMediation,
  Mediation,
  type MediationQuery,
  Mediations,
  type MediationsQuery,
  ObjectToMediator,
  RecordMediationMeeting,
  StartMediation,
} from "@riqing/schema";
import { useDeed, useRead, useReadList } from "../../shell";
import { MEDIATION } from "../../words/mediation";

/** A mediation as its page shows it. */
export type MediationText = MediationQuery["mediation"];
export type MediationLine = MediationsQuery["mediations"]["nodes"][number];

const { said } = MEDIATION;

export const useMediation = (id: string) => useRead(Mediation, { id }, (data) => data.mediation);

export const useMediations = (open: boolean) =>
  useReadList(Mediations, { open }, ({ mediations }) => mediations);

export const useStart = () => useDeed(StartMediation, { said: said.started });

export const useChooseMediator = () => useDeed(ChooseMediator, { said: said.chosen });

export const useObject = () => useDeed(ObjectToMediator, { said: said.objected });

export const useMeet = () => useDeed(RecordMediationMeeting, { said: said.met });

export const useConclude = () =>
  useDeed(ConcludeMediation, {
    said: ({ concludeMediation: { state } }) => (state === "ENDED" ? said.ended : said.concluded),
  });

export const useConfirm = () =>
  useDeed(ConfirmMediation, {
    said: ({ confirmMediation: { state } }) =>
      state === "TALKING" ? said.disagreed : said.confirmed,
  });
