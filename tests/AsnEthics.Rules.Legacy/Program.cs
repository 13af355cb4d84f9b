using AsnEthics.Rules.Tests.Frameworks;

AnsweringProcess.Run(args[0], args[1], args[2]);
