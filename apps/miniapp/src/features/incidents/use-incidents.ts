import {
  CloseIncident,
  Incident,
  type IncidentQuery,
  Incidents,
  type IncidentsQuery,
  RecordIncident,
  SeeIncident,
  UpdateIncident,
} from "@riqing/schema";
import { useDeed, useRead, useReadList } from "../../shell";
import { INCIDENTS } from "../../words/incidents";

/** An incident as its page shows it. */
export type IncidentText = IncidentQuery["incident"];
export type IncidentLine = IncidentsQuery["incidents"]["nodes"][number];

const { said } = INCIDENTS;

export const useIncident = (id: string) => useRead(Incident, { id }, (data) => data.incident);

/** Those I may know of: of a group, or all; only what is open, or all. */
export const useIncidents = (groupId: string, open: boolean) =>
  useReadList(Incidents, { groupId: groupId || null, open }, ({ incidents }) => incidents);

export const useRecordIncident = () => useDeed(RecordIncident, { said: said.recorded });

export const useUpdateIncident = () => useDeed(UpdateIncident, { said: said.updated });

export const useSeeIncident = () => useDeed(SeeIncident, { said: said.seen });

export const useCloseIncident = () => useDeed(CloseIncident, { said: said.closed });
