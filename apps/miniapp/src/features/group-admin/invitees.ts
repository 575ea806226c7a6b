/** Whom the page of invitations is opened for, where they were chosen on another: too many for an address. */
let chosen: readonly string[] = [];

export const chooseInvitees = (personIds: readonly string[]): void => {
  chosen = personIds;
};

export const chosenInvitees = (): readonly string[] => chosen;
