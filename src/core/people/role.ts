/** What somebody is to the board. Everybody of the tenant is at least a practitioner. */
export const BOARD_ROLES = ['business-manager', 'chair', 'vice-chair', 'member', 'analyst', 'administrator'] as const;
export type BoardRole = (typeof BOARD_ROLES)[number];
export type Role = BoardRole | 'practitioner';
