declare module 'smtp-server' {
  import type { Server } from 'node:net';
  import type { Readable } from 'node:stream';

  interface Session {
    readonly envelope: { readonly rcptTo: readonly { readonly address: string }[] };
  }

  /** What the tests use of the package. */
  export class SMTPServer {
    constructor(options: {
      authOptional?: boolean;
      disabledCommands?: readonly string[];
      onRcptTo?(address: { address: string }, session: Session, done: (error?: Error) => void): void;
      onData?(stream: Readable, session: Session, done: (error?: Error) => void): void;
    });
    readonly server: Server;
    listen(port: number, host: string, listening: () => void): Server;
    close(closed?: () => void): void;
  }
}
