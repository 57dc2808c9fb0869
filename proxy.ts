import { NextResponse, type NextRequest } from 'next/server';
import { badRequest } from './components/bad-request.ts';
import { fromPath, fromQuery, pageSchema, parse } from './lib/params.ts';

/** A page of Next's cannot answer 400: what is wrong with an address is said here, before any page is rendered. */
export function proxy(request: NextRequest): NextResponse {
  // Next fails on a path that it cannot decode: nothing stands there, as at any unknown address.
  if (fromPath(request.nextUrl.pathname) === null) return NextResponse.rewrite(new URL('/404/unreadable', request.url));
  const schema = pageSchema(request.nextUrl.pathname);
  const parsed = schema && parse(schema, fromQuery(request.nextUrl.searchParams));
  if (!parsed || parsed.ok) return NextResponse.next();
  return new NextResponse(badRequest(parsed.problem, request.nextUrl.pathname), {
    status: 400, headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
  });
}

export const config = { matcher: ['/((?!_next/).*)'] };
