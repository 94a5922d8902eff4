/** An address as words: what stands between its signs. */
export const inAddress = (address: string): string => decoded(address).replaceAll(/[-_/.?=&+]+/g, ' ');

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
