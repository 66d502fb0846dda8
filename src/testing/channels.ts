import type { Channel, OpenChannel } from '../storage/tabs.ts';

/** Channels that deliver at once, to everybody else of the same name. */
export function channels(): OpenChannel {
  const members = new Map<string, Map<Channel, (event: { readonly data: unknown }) => void>>();
  return (name) => {
    const others = members.get(name) ?? new Map<Channel, (event: { readonly data: unknown }) => void>();
    members.set(name, others);
    const channel: Channel = {
      postMessage: (data) => {
        for (const [other, hear] of others) if (other !== channel) hear({ data: structuredClone(data) });
      },
      addEventListener: (_, listener) => void others.set(channel, listener),
      close: () => void others.delete(channel),
    };
    return channel;
  };
}

/** Channels that deliver when told to; `lose` drops a message. */
export class SlowChannels {
  private readonly members = new Map<Channel, (event: { readonly data: unknown }) => void>();
  private queue: { to: Channel; data: unknown }[] = [];
  lose: () => boolean = () => false;

  readonly open: OpenChannel = () => {
    const channel: Channel = {
      postMessage: (data) => {
        for (const to of this.members.keys())
          if (to !== channel && !this.lose()) this.queue.push({ to, data: structuredClone(data) });
      },
      addEventListener: (_, listener) => void this.members.set(channel, listener),
      close: () => void this.members.delete(channel),
    };
    return channel;
  };

  /** Loses what was said and not delivered yet. */
  forget(): void {
    this.queue = [];
  }

  /** Delivers what was said, and what is said in answer. */
  deliver(): void {
    for (let next = this.queue.shift(); next; next = this.queue.shift()) {
      this.members.get(next.to)?.({ data: next.data });
    }
  }
}
