/** Pence as people read them: £450.00. */
export const poundsOf = (pence: number): string =>
  `£${(pence / 100).toLocaleString('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`;

/** Pence as they are typed: 450 or 450.50. */
export const poundsTyped = (pence: number): string =>
  pence % 100 === 0 ? String(pence / 100) : (pence / 100).toFixed(2);
