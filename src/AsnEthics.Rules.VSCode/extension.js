// Starts `asnrules lsp` and lets it serve the editor.
const vscode = require('vscode');
const { LanguageClient, TransportKind } = require('vscode-languageclient/node');

/** @type {LanguageClient | undefined} */
let client;

async function activate(context) {
  context.subscriptions.push(
    // Built-in rule files, which go-to-definition leads to, are text the server holds.
    vscode.workspace.registerTextDocumentContentProvider('asnrules', {
      provideTextDocumentContent: async (uri) => (client ? ((await client.sendRequest('asnrules/builtInFile', { uri: uri.toString(true) })) ?? '') : ''),
    }),
    vscode.workspace.onDidChangeConfiguration(async (change) => {
      if (change.affectsConfiguration('asnrules')) {
        await deactivate();
        await start();
      }
    }),
  );
  await start();
}

async function start() {
  const settings = vscode.workspace.getConfiguration('asnrules');
  const command = settings.get('command', 'asnrules');
  const server = {
    command,
    args: settings.get('arguments', ['lsp']),
    transport: TransportKind.stdio,
    options: { cwd: vscode.workspace.workspaceFolders?.[0]?.uri.fsPath },
  };
  client = new LanguageClient('asnrules', 'ASN rules', server, {
    documentSelector: [{ scheme: 'file', language: 'asnrules' }, { scheme: 'untitled', language: 'asnrules' }, { scheme: 'file', pattern: '**/*.txt' }],
  });
  try {
    await client.start();
  } catch (error) {
    client = undefined;
    vscode.window.showErrorMessage(`ASN rules: ${command} could not be started (${error}). Install it with "dotnet tool install --global AsnEthics.Rules.Tool --prerelease", or say in the setting asnrules.command where it is.`);
  }
}

async function deactivate() {
  const running = client;
  client = undefined;
  await running?.stop();
}

module.exports = { activate, deactivate };
