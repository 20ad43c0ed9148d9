import {
  basePath,
  correlationHeader,
  type Operation,
  type OperationName,
  operations,
} from "@serenya/contract";
import { type FunctionName, type FunctionRow, manifest } from "@serenya/functions";
import { Duration, RemovalPolicy } from "aws-cdk-lib";
import * as apigateway from "aws-cdk-lib/aws-apigateway";
import type { IKey } from "aws-cdk-lib/aws-kms";
import type { IFunction } from "aws-cdk-lib/aws-lambda";
import { LogGroup, type RetentionDays } from "aws-cdk-lib/aws-logs";
import { Construct } from "constructs";
import { type Environment, fixed, type StageConfig, type Throttle } from "../config.ts";
import { accessLogFormat } from "./access-log.ts";
import { acknowledgeLogRole, acknowledgeMethod, acknowledgeStage } from "./acknowledged/api.ts";
import { envelopeGatewayResponses } from "./gateway-responses.ts";
import { accessLogName, apiName, pascal } from "./names.ts";
import { bodyModel, requiredQuery } from "./request-models.ts";

export interface ApiProps {
  readonly environment: Environment;
  readonly config: StageConfig;
  readonly origins: readonly string[];
  readonly key: IKey;
  readonly functions: Readonly<Record<FunctionName, IFunction>>;
}

/** The REST API (specification, "API Gateway REST"): a route for each operation, from the two tables. */
export class Api extends Construct {
  readonly restApi: apigateway.RestApi;
  private readonly validators: {
    readonly body: apigateway.RequestValidator;
    readonly parameters: apigateway.RequestValidator;
  };
  private readonly authorizer: apigateway.TokenAuthorizer;

  constructor(scope: Construct, id: string, props: ApiProps) {
    super(scope, id);
    const { environment, config, key, functions, origins } = props;
    const accessLog = new LogGroup(this, "AccessLog", {
      logGroupName: accessLogName(environment),
      retention: config.retentionDays as RetentionDays,
      encryptionKey: key,
      removalPolicy: config.isDurable ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    this.restApi = new apigateway.RestApi(this, "Rest", {
      restApiName: apiName(environment),
      endpointConfiguration: { types: [apigateway.EndpointType.REGIONAL] },
      cloudWatchRole: true,
      cloudWatchRoleRemovalPolicy: RemovalPolicy.RETAIN,
      deployOptions: {
        stageName: environment,
        throttlingRateLimit: config.throttle.all.rate,
        throttlingBurstLimit: config.throttle.all.burst,
        methodOptions: throttleOpen(config.throttle.open),
        metricsEnabled: config.enableDetailedLogging,
        loggingLevel: config.enableDetailedLogging
          ? apigateway.MethodLoggingLevel.ERROR
          : apigateway.MethodLoggingLevel.OFF,
        // Would log bodies and headers, which hold health data and tokens.
        dataTraceEnabled: false,
        tracingEnabled: true,
        accessLogDestination: new apigateway.LogGroupLogDestination(accessLog),
        accessLogFormat,
      },
    });
    const resource = this.restApi.node.defaultChild as apigateway.CfnRestApi;
    resource.securityPolicy = fixed.apiTlsPolicy;
    resource.endpointAccessMode = "STRICT";
    envelopeGatewayResponses(this.restApi);
    acknowledgeLogRole(this.restApi);
    acknowledgeStage(this.restApi.deploymentStage, { isLogged: config.enableDetailedLogging });
    if (config.enableDetailedLogging) this.keepExecutionLog(props);

    this.validators = {
      body: this.restApi.addRequestValidator("Body", {
        validateRequestBody: true,
        validateRequestParameters: true,
      }),
      parameters: this.restApi.addRequestValidator("Parameters", { validateRequestParameters: true }),
    };
    this.authorizer = new apigateway.TokenAuthorizer(this, "Authorizer", {
      handler: functions.authorizer,
      resultsCacheTtl: Duration.seconds(fixed.authorizerCacheSeconds),
      // What is no token at all does not reach the function.
      validationRegex: "^Bearer [A-Za-z0-9_.-]+$",
    });
    for (const [name, { trigger }] of Object.entries<FunctionRow>(manifest)) {
      if (trigger.kind !== "http") continue;
      for (const operation of trigger.operations) this.addRoute(operation, functions[name as FunctionName]);
    }
    this.allowOrigins(origins);
  }

  private addRoute(name: OperationName, target: IFunction): void {
    const operation: Operation = operations[name];
    const model = bodyModel(name);
    const query = requiredQuery(name);
    const method = this.restApi.root
      .resourceForPath(`${basePath}${operation.path}`)
      .addMethod(operation.method, new apigateway.LambdaIntegration(target, { allowTestInvoke: false }), {
        operationName: name,
        ...(operation.auth === "user"
          ? { authorizer: this.authorizer, authorizationType: apigateway.AuthorizationType.CUSTOM }
          : { authorizationType: apigateway.AuthorizationType.NONE }),
        requestValidator: model ? this.validators.body : this.validators.parameters,
        requestParameters: Object.fromEntries(
          query.map((parameter) => [`method.request.querystring.${parameter}`, true]),
        ),
        ...(model && { requestModels: { "application/json": this.addModel(name, model) } }),
      });
    acknowledgeMethod(method, name);
  }

  /** The gateway would make this group by itself, without a key and for ever: it takes the one that is there. */
  private keepExecutionLog({ environment, config, key }: ApiProps): void {
    const group = new LogGroup(this, "ExecutionLog", {
      logGroupName: `API-Gateway-Execution-Logs_${this.restApi.restApiId}/${environment}`,
      retention: config.retentionDays as RetentionDays,
      encryptionKey: key,
      removalPolicy: config.isDurable ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    this.restApi.deploymentStage.node.addDependency(group);
  }

  private addModel(name: OperationName, schema: object): apigateway.Model {
    const model = this.restApi.addModel(`${pascal(name)}Body`, {
      modelName: `${pascal(name)}Body`,
      contentType: "application/json",
      schema: {},
    });
    // The library's own type knows only some of draft 4, and would drop the rest.
    (model.node.defaultChild as apigateway.CfnModel).schema = schema;
    return model;
  }

  private allowOrigins(origins: readonly string[]): void {
    const paths = new Set(Object.values<Operation>(operations).map(({ path }) => `${basePath}${path}`));
    for (const path of paths) {
      this.restApi.root.resourceForPath(path).addCorsPreflight({
        allowOrigins: [...origins],
        allowMethods: ["GET", "POST", "PUT", "DELETE"],
        allowHeaders: ["authorization", "content-type", "if-none-match", correlationHeader],
        maxAge: Duration.minutes(10),
      });
    }
  }
}

/** Routes that anybody may call are the ones to be flooded. */
const throttleOpen = (throttle: Throttle): Record<string, apigateway.MethodDeploymentOptions> =>
  Object.fromEntries(
    Object.values<Operation>(operations)
      .filter(({ auth }) => auth !== "user")
      .map(({ method, path }) => [
        `${basePath}${path}/${method}`,
        { throttlingRateLimit: throttle.rate, throttlingBurstLimit: throttle.burst },
      ]),
  );
