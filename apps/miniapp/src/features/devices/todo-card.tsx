import type { TodoCardProps, TodoCards } from "../kinds";
import { RequestCard } from "./request-card";

const DeviceRequestTodoCard = ({ item: { deviceRequest }, first }: TodoCardProps) =>
  deviceRequest ? <RequestCard request={deviceRequest} first={first} /> : null;

export const deviceTodoCards = { DEVICE_REQUEST: DeviceRequestTodoCard } satisfies TodoCards;
