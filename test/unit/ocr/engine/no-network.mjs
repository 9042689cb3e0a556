// Cuts a process and its worker threads off the network: whatever tries to connect or to look up a name throws.
import dns from 'node:dns';
import net from 'node:net';

const refuse = () => {
  throw new Error('network access');
};
net.Socket.prototype.connect = refuse;
dns.lookup = refuse;
dns.promises.lookup = refuse;
globalThis.fetch = refuse;
