/** Bytes to text: UTF-8 or UTF-16, or for a page what it declares; never a guess. */

export interface Decoded {
  text: string;
  /** What was done that the reader should know of. */
  notes: string[];
}

/**
 * @param bytes a whole text
 * @throws one sentence with the position of the first byte that is wrong
 */
export function decode(bytes: Uint8Array): Decoded {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return utf16(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return utf16(bytes, 'utf-16be');
  const marked = first === 0xef && second === 0xbb && third === 0xbf;
  const wrong = firstInvalidByte(bytes);
  if (wrong !== null) throw new Error(notUtf8(bytes, wrong));
  return { text: new TextDecoder('utf-8').decode(bytes), notes: marked ? ['the byte order mark at its start was taken off'] : [] };
}

/** A page says its own encoding, in its first 1024 bytes (HTML, 4.2.5.4); a byte order mark, and bytes that are UTF-8 all the same, go before it. */
export function decodePage(bytes: Uint8Array): Decoded {
  const declared = /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(Buffer.from(bytes.subarray(0, 1024)).toString('latin1'))?.[1]?.toLowerCase();
  const marked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  // a page whose declaration could be read byte by byte is not UTF-16, whatever it declares
  if (declared === undefined || marked || firstInvalidByte(bytes) === null || /^(utf-?8|utf-?16(le|be)?)$/.test(declared)) return decode(bytes);
  const decoder = decoderOf(declared);
  // in one go Node 20 reads windows-1252 as latin1, which loses € and the curly quotes: as a stream it does not
  return { text: decoder.decode(bytes, { stream: true }) + decoder.decode(), notes: [`read as ${declared}, as it declares`] };
}

function decoderOf(declared: string): TextDecoder {
  try {
    return new TextDecoder(declared, { fatal: true });
  } catch (error) {
    if (error instanceof RangeError) throw new Error(`It is not UTF-8, and declares an encoding that is not known: ${declared}. Convert it first: iconv -f ENCODING -t UTF-8 FILE > NEW.`);
    throw error;
  }
}

function utf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  if (bytes.length % 2 === 1) throw new Error(`It begins as UTF-16, but ends in half a character: its ${bytes.length} bytes are an odd number.`);
  // Buffer keeps lone surrogates, so that the check of the text can say where they are.
  const little = Buffer.from(bytes.subarray(2));
  if (encoding === 'utf-16be') little.swap16();
  return { text: little.toString('utf16le'), notes: [`read as ${encoding.toUpperCase()}, as its byte order mark says`] };
}

/** @param before what was read before these bytes */
export function notUtf8(bytes: Uint8Array, position: number, before = { bytes: 0, lines: 0 }): string {
  const line = bytes.subarray(0, position).reduce((count, byte) => count + (byte === 0x0a ? 1 : 0), before.lines + 1);
  const byte = (bytes[position] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  return `It is not UTF-8: byte 0x${byte} at position ${before.bytes + position}, line ${line}. Convert it first, from windows-1252 for instance: iconv -f WINDOWS-1252 -t UTF-8 FILE > NEW.`;
}

/** Position of the first byte that cannot stand where it stands in UTF-8 (RFC 3629); null where all can. */
export function firstInvalidByte(bytes: Uint8Array): number | null {
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at] as number;
    const length = lead < 0x80 ? 1 : lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
    if (length === 0) return at;
    for (let next = 1; next < length; next++) {
      const byte = bytes[at + next] ?? 0;
      // The second byte has narrower limits where a longer form, a surrogate or a number above U+10FFFF would begin.
      const low = next > 1 ? 0x80 : lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
      const high = next > 1 ? 0xbf : lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
      if (byte < low || byte > high) return at;
    }
    at += length;
  }
  return null;
}
