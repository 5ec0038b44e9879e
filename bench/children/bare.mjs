// The yardstick for memory: `ws` on Node's own HTTP server, the same subprotocol and greatest frame, listeners that do nothing.
import { createServer } from 'node:http';
import { WebSocketServer } from 'ws';

const server = createServer();
const sockets = new WebSocketServer({
  server,
  maxPayload: 4 * 1024 * 1024,
  handleProtocols: () => process.argv[2],
});
sockets.on('connection', (socket) => {
  for (const event of ['message', 'close', 'error', 'pong']) socket.on(event, () => undefined);
  socket.send(JSON.stringify({ type: 'ready', protocol: 1, mode: 'guided' }));
});
server.listen(0, '127.0.0.1', () =>
  console.log(JSON.stringify({ event: 'ready', url: `http://127.0.0.1:${server.address().port}` })),
);
