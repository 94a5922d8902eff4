const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** Says whether a text from an address or a form is a uuid (RFC 9562, any version); a database would throw on anything else. */
export const isUuid = (text: string): boolean => UUID.test(text);
