/** Minutes without use after which the vault locks, unless the person chose otherwise. */
export const defaultAutoLockMinutes = 5;
